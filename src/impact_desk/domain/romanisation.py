"""How Chinese personal names are written in Latin letters: common surnames and given names of Taiwan.

A small table of readings in Hanyu Pinyin; the spellings of Wade-Giles and of Taiwanese passports follow from it by rule.
It is there to propose, never to decide: who has another reading gives it under other names.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

_READINGS = """
wang王汪旺望 li李黎麗莉立力禮理 zhang張章彰 chen陳晨辰宸 lin林琳霖 huang黃皇 wu吳伍武巫 liu劉柳 cai蔡 yang楊陽洋 xu許徐旭 zheng鄭正政
xie謝 guo郭國 hong洪鴻宏紅弘 zeng曾 qiu邱秋 liao廖 lai賴 zhou周洲 ye葉 su蘇素 zhuang莊 lv呂 jiang江姜蔣 he何和荷 xiao蕭曉小筱孝
luo羅駱洛 gao高 pan潘 jian簡建健 zhu朱竹 zhong鍾鐘中忠 peng彭鵬 you游尤友佑有 zhan詹 hu胡 shi施石史士世詩 shen沈 yu余于俞玉裕育鈺宇
lu盧陸璐 liang梁良亮 zhao趙 yan顏嚴彥妍燕 ke柯可 weng翁 wei魏偉維瑋薇威緯 sun孫 dai戴 fan范凡 fang方芳 song宋松 deng鄧登 du杜
fu傅福 hou侯 cao曹 xue薛雪學 ding丁定 zhuo卓 ma馬 ruan阮 dong董東 tang唐湯棠 wen溫文雯 lan藍蘭嵐 gu古顧 ji紀吉 yao姚耀 lian連蓮
feng馮鳳峰豐 ou歐 cheng程成承誠 tian田天 kang康 bai白百 zou鄒 tu涂凃 gong龔 han韓 yuan袁元源媛 jin金錦晉 tong童彤 xia夏霞 shao邵
qian錢倩 ni倪 tan譚 xiong熊雄 ren任仁 gan甘 qin秦琴勤 mao毛 guan官冠 wan萬婉 lei雷 ming明名銘 mei美梅玫 hua華花樺 ying英瑩盈穎
hui慧惠輝蕙 shu淑書舒 yi怡宜儀逸奕毅義依 jun俊君軍鈞均 jia家佳嘉加 zhi志智芝治 xin心欣新信馨昕 ting婷庭廷 ya雅 ru如儒
rong榮蓉容 zong宗 hao豪浩皓昊 jie傑潔杰婕 ping平萍屏 qi琪奇祺琦啟 xuan軒萱宣璇 ning寧 juan娟 zhen珍真貞振 xiang翔祥香湘 xiu秀修
sheng勝盛昇聖生 da大達 de德 xian賢憲 qing清青晴慶 an安 bo伯博柏 chang昌長 dan丹 en恩 hai海 jing靜敬靖晶菁景 long龍隆 min民敏
nan南 qiang強 shan山珊善 tai泰台 ti提 xi喜希熙 yin銀音吟 yong勇永詠 yue月悅 yun雲芸筠允 ze澤 zi子紫姿梓 cong聰 han涵翰
chun春純 e娥 er兒 fen芬 hen恆 kai凱愷 lun倫綸 nai乃 pei佩沛培 quan全泉 san三 ting亭 tao濤 wen文 yang揚 zhe哲 zuo佐 bin斌彬賓 cui翠
guang光廣 gui桂貴 hang航 kun坤昆 ling玲齡靈凌 man滿曼 peng朋 rui瑞睿 shun順舜 shuo碩 tong桐通 xing星興杏 yan延 ye業 yu雨語瑜
"""
_GILES = (
    (r"^zhi$", "chih"), (r"^chi$", "chih"), (r"^shi$", "shih"), (r"^ri$", "jih"), (r"^zi$", "tzu"), (r"^ci$", "tzu"),
    (r"^si$", "ssu"), (r"^you$", "yu"), (r"^yan$", "yen"), (r"^ye$", "yeh"), (r"^e$", "o"), (r"^(.+)ie$", r"\1ieh"),
    (r"^(.+)ian$", r"\1ien"), (r"^(.*)ue$", r"\1ueh"), (r"^(.+)ong$", r"\1ung"), (r"^ge$", "ke"), (r"^(.+)uo$", r"\1o"),
    (r"^he$", "ho"), (r"^ke$", "ko"), (r"^lv$", "lu"), (r"^rong$", "jung"),
)  # fmt: skip
_INITIALS = (
    ("zh", "ch"), ("z", "ts"), ("c", "ts"), ("q", "ch"), ("x", "hs"), ("j", "ch"), ("g", "k"), ("d", "t"), ("b", "p"),
    ("k", "k"), ("r", "j"),
)  # fmt: skip
_OTHERS = MappingProxyType(
    {
        "李": ("lee",), "吳": ("woo",), "許": ("sheu", "shyu"), "徐": ("shyu",), "洪": ("hung",), "賴": ("lay",),
        "呂": ("lyu", "leu", "lu"), "周": ("chow",), "邱": ("chiou",), "游": ("yu", "yiu"), "王": ("ong",),
        "林": ("lam", "lim"), "陳": ("tan", "chan"), "黃": ("ng", "wong"), "張": ("cheung",), "郭": ("kuo", "kuoh"),
        "劉": ("lau", "liou"), "蔡": ("chua", "tsay"), "廖": ("liaw",), "蕭": ("shiau",), "曾": ("tzeng",),
        "謝": ("shieh",), "葉": ("yap", "yeh"), "何": ("ho",), "鄭": ("jeng",), "江": ("chiang",),
    }
)  # fmt: skip
_ANY = "[a-z]{1,6}"


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for group in _READINGS.split():
        reading = re.match("[a-z]+", group)
        for sign in group[reading.end() :] if reading else "":
            found.setdefault(sign, []).append(reading[0] if reading else "")
    return {sign: tuple(dict.fromkeys(readings)) for sign, readings in found.items()}


READINGS = MappingProxyType(_table())
"""The readings of each sign that is known, in Hanyu Pinyin."""


def is_chinese(name: str) -> bool:
    """Is it a Chinese name as written in Taiwan: two to four signs, nothing else?"""
    return re.fullmatch("[\u4e00-\u9fff]{2,4}", name) is not None


@lru_cache(maxsize=4096)
def spellings(sign: str) -> tuple[str, ...]:
    """Every way to spell a sign in Latin letters that is known; none for a sign that is not."""
    found = dict.fromkeys(_OTHERS.get(sign, ()))
    for reading in READINGS.get(sign, ()):
        found.update(dict.fromkeys((reading, _giles(reading), reading.replace("lv", "lu"))))
    return tuple(found)


def _giles(pinyin: str) -> str:
    for pattern, to in _GILES:
        if re.search(pattern, pinyin):
            pinyin = re.sub(pattern, to, pinyin)
            break
    if pinyin.startswith(("ch", "sh", "ts", "tz", "ss")):
        return pinyin
    for old, new in _INITIALS:
        if pinyin.startswith(old):
            return new + pinyin[len(old) :]
    return pinyin


@lru_cache(maxsize=4096)
def pattern_of(name: str) -> re.Pattern[str] | None:
    """What the name looks like in Latin letters without blanks, surname first; nothing where the surname is unknown."""
    if not is_chinese(name) or not spellings(name[0]):
        return None
    return re.compile("".join(_either(sign) for sign in name))


def knows_all(name: str) -> bool:
    """Is a spelling known for every sign of the name?"""
    return all(spellings(sign) for sign in name)


def _either(sign: str) -> str:
    known = spellings(sign)
    return f"(?:{'|'.join(sorted(known, key=len, reverse=True))})" if known else _ANY
