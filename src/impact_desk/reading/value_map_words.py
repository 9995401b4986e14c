"""The words by which columns of a Value Map spreadsheet are known, in English and Chinese, whoever made the spreadsheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from types import MappingProxyType

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "stakeholder": "Stakeholder",
        "group_size": "In the group",
        "involved": "Involved",
        "input": "Input",
        "input_amount": "Value of input",
        "input_year": "Spent in year",
        "output": "Output",
        "outcome": "Outcome",
        "indicator": "Indicator",
        "quantity_source": "Source of quantity",
        "quantity": "Quantity",
        "quantity_by_year": "Quantities by year",
        "unit": "Unit of quantity",
        "duration_years": "Duration",
        "starts": "Outcomes start",
        "proxy": "Financial proxy",
        "proxy_value": "Proxy value",
        "proxy_source": "Source of proxy",
        "deadweight": "Deadweight",
        "displacement": "Displacement",
        "attribution": "Attribution to others",
        "drop_off": "Drop-off",
        "extra_reduction": "Extra reduction",
        "impact": "Impact",
        "code": "Outcome code",
    }
)
"""What a column can mean, and what it is called. Columns of years mean `year 0`, `year 1` …"""

_PATTERNS = tuple(
    (meaning, re.compile(pattern))
    for meaning, pattern in (
        ("code", r"^(outcome )?code\b|^(成果|outcome )(代號|編號|id$)"),
        (
            "other",
            r"sample|樣本|样本|unintended|非預期|非预期|^intended|present value|現值|现值|^weight(ing)?$|^notes?\b|^備註|^备注",
        ),
        (
            "group_size",
            r"\b(in|size of) (the )?group\b|群體人數|群体人数|(關係|关系|利益相[關关])(人|者|方).{0,3}人[數数]",
        ),
        ("involved", r"\binvolved\b|\bengaged\b|\bconsulted\b|參與諮詢|参与咨询"),
        (
            "impact",
            r"quantity times|^(stage \d+:? )?(net |social )?impact\b(?! (of|on))|^(社會)?影響力?(價值)?(\W|$)|^影响",
        ),
        ("starts", r"outcomes? starts?\b|^starts?\b|does it start|start year|開始時?點?$|^開始|^开始"),
        (
            "duration_years",
            r"\bduration\b|how long (does|do|will)|years? (it|they) lasts?|benefit period|持續|持续|年限",
        ),
        ("drop_off", r"drops?[ -]?off|衰減|衰减|遞減|递减"),
        ("deadweight", r"dead ?weight|counterfactual|happened? (anyway|without)|無謂|无谓"),
        ("displacement", r"displac|移轉|转移|轉移|替代"),
        ("attribution", r"attribut|who else contribut|歸因|归因"),
        ("extra_reduction", r"extra reduction|leakage|optimism|其他扣減|其他扣减"),
        (
            "input_amount",
            r"value of (the )?inputs?|inputs?\b.*\b(value|amount|cost)|amount invested|^投入.*([金總总]額|[金总]额|價值|价值|成本)",
        ),
        ("input_year", r"spent in year|投入年度"),
        ("input", r"do they invest|^inputs?\b|^投入"),
        ("output", r"^outputs?\b|summary of activity|^產出|^产出"),
        ("proxy_source", r"prox(y|ies)\b.*\b(source|reference)|source.*\bprox|(代理|替代)\S*來源|代理\S*来源"),
        (
            "proxy_value",
            (
                r"prox(y|ies) (value|amount|cost|price)|(value|amount|cost|price) of (the |each |one )?(financial )?prox"
                r"|prox(y|ies)\b.*\b(value|amount|price)\b|is the value of the change|(unit|monetary|financial) value"
                r"|代理.*([價价]值|金[額额]|單價|单价)"
            ),
        ),
        ("proxy", r"\bprox(y|ies)\b|\bvaluation (method|approach)|代理"),
        (
            "quantity_source",
            r"(quantity|indicator|data|evidence).*\bsource|source.*\b(quantity|indicator)|(數量|指標|数量|指标).*[來来]源",
        ),
        ("indicator", r"\bindicator|would (you|we) measure|指標|指标"),
        ("quantity_by_year", r"quantit(y|ies) (by|per|each|for each) year|各年數量"),
        ("unit", r"^units?\b|單位|单位"),
        (
            "quantity",
            (
                r"\bquantity\b|how much change|how many|\b(number|no\.?|amount) of (people|persons|participants|beneficiar"
                r"|stakeholders|change|units|individuals)|數量|数量|人數$|人数$"
            ),
        ),
        ("outcome", r"\boutcomes?\b|what changes|describe the change|^成果"),
        (
            "stakeholder",
            r"stakeholder|have an? [ae]ffect on|beneficiary group|利害[關关][係系](人|者|方)|利益(相[關关]|[關关][係系])(人|者|方)",
        ),
        ("source?", r"\bsources?\b|\breference\b|get the information|來源|来源"),
        ("description?", r"^description|說明|说明"),
        ("value?", r"^value\b|in currency|only enter numbers|金[額额]|[價价]值"),
    )
)
# The title of the last stage stands above the first year, and is one cell that is merged over all of them.
_YEAR = re.compile(r"^(?:(?:calculating )?social return )?year\s*(\d{1,2})\b|^第?(\d{1,2})年")
_BLANKS = str.maketrans("%_", "  ")
_NUMBER = re.compile(r"[-+]?[\d.,\s]+%?")


def folded(text: str) -> str:
    """A header's text as it is compared."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_BLANKS).split())


def is_number(text: str) -> bool:
    """Does a cell hold nothing but a number?"""
    return bool(_NUMBER.fullmatch(text.strip()))


def meaning_of(text: str) -> str | None:
    """What a header means by its words alone; with a question mark where they leave it open."""
    clean = folded(text)
    year = _YEAR.match(clean)
    if year:
        return f"year {int(year[1] or year[2])}"
    return next((meaning for meaning, pattern in _PATTERNS if pattern.search(clean)), None) if clean else None


def settled(meaning: str | None, taken: Collection[str]) -> str | None:
    """What a header that leaves it open means after what the columns left of it mean."""
    before = set(taken)
    if meaning == "source?":
        return "proxy_source" if before & {"proxy", "proxy_value"} else "quantity_source"
    if meaning == "description?":
        return "outcome" if before & {"output", "input", "input_amount"} else "input"
    if meaning == "value?":
        return "proxy_value" if before & {"outcome", "indicator", "quantity", "proxy"} else "input_amount"
    return meaning
