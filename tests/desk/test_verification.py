"""Every answer about a file is right, and says why; a valid signature on wrong figures helps nobody."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.desk.conftest import Sent
from tests.desk.forging import forged, misprinted, rewritten
from tests.desk.office import Office, open_office
from tests.seal.people import TODAY

from impact_desk.desk.verdicts import FileVerdict
from impact_desk.desk.verification import read_trust, verify_bytes, verify_files
from impact_desk.desk.work import Cancelled
from impact_desk.exchange.payload import VERSION
from impact_desk.seal.trust import NoRoot


def verdict(content: bytes, office: Office) -> FileVerdict:
    return verify_bytes(content, office.trust)


def test_that_a_good_summary_is_valid_and_says_what_it_is(sent: Sent, office: Office) -> None:
    (found,) = verify_files([sent.summary.path], [office.pem])
    told = found.as_json()
    assert (told["verdict"], told["integrity"], told["trust"]) == ("valid", "intact", "trusted")
    assert (told["recomputed"], told["differences"], told["reasons"]) == (True, [], [])
    assert told["file"] == str(sent.summary.path)
    assert set(told["signer"]) == {"name", "facility", "certificate_sha256"}
    assert (told["signer"]["facility"], told["document"]["id"]) == ("PN", str(sent.summary.document))
    json.dumps(told)


def test_that_a_wrong_digit_under_a_valid_signature_is_found(office: Office) -> None:
    found = verdict(forged(office.officer("PN"), pages=misprinted("contributions.total")), office)
    assert (found.verdict, found.integrity, found.trust) == ("invalid", "intact", "trusted")
    wrong = [one for one in found.differences if one.figure == "contributions.total"]
    assert wrong
    assert {(one.printed, one.recomputed) for one in wrong} == {("328,203.25", "328,202.25")}
    assert all(one.page >= 1 for one in wrong)
    assert "contributions.total: page 1 prints 328,203.25, but the rows lead to 328,202.25." in found.sentences


@pytest.mark.parametrize("figure", ["volunteering.volunteers", "evaluations.PN-E1.ratio", "okr.PN-O1.score"])
def test_that_any_figure_is_read_back_from_the_page(office: Office, figure: str) -> None:
    found = verdict(forged(office.officer("PN"), pages=misprinted(figure)), office)
    assert found.verdict == "invalid"
    assert {one.figure for one in found.differences} == {figure}


def test_that_stated_figures_must_follow_from_the_rows(office: Office) -> None:
    lie = rewritten(lambda one: one["figures"]["shown"].update({"contributions.total": "1.00"}))
    found = verdict(forged(office.officer("PN"), rows=lie), office)
    assert found.verdict == "invalid"
    (difference,) = found.differences
    assert difference.as_json() == {
        "figure": "contributions.total",
        "place": "data",
        "printed": "1.00",
        "recomputed": "328202.25",
    }


def test_that_a_headline_left_out_of_the_data_is_missed(office: Office) -> None:
    silent = rewritten(lambda one: one["figures"]["shown"].pop("contributions.total"))
    found = verdict(forged(office.officer("PN"), rows=silent), office)
    assert found.verdict == "invalid"
    assert [(one.figure, one.printed) for one in found.differences] == [("contributions.total", None)]


def test_that_an_invented_figure_is_refused(office: Office) -> None:
    more = rewritten(lambda one: one["figures"]["shown"].update({"contributions.goodwill": "1.00"}))
    found = verdict(forged(office.officer("PN"), rows=more), office)
    assert [(one.figure, one.recomputed) for one in found.differences] == [("contributions.goodwill", None)]
    assert found.verdict == "invalid"


def test_that_a_changed_row_changes_figures_on_page_and_in_data(office: Office) -> None:
    def change(document: dict[str, Any]) -> None:
        from tests.exchange.parcels import digest

        table = document["rows"]["contributions"]
        table["rows"][0][table["columns"].index("amount")] = "1"
        document["rows_sha256"] = digest(document["rows"])

    found = verdict(forged(office.officer("PN"), rows=rewritten(change)), office)
    figures = {(one.figure, bool(one.page)) for one in found.differences}
    assert found.verdict == "invalid"
    assert {("contributions.total", True), ("contributions.total", False)} <= figures
    assert any("further figures disagree" in sentence for sentence in found.sentences)


@pytest.mark.parametrize(
    ("rows", "expected", "words"),
    [
        (lambda raw: raw.replace(b'"amount"', b'"amount","amount"', 1), "invalid", "digest"),
        (lambda raw: raw[:-1] + b',"x":1}', "invalid", "does not have"),
        (lambda raw: raw + b" ", "invalid", "canonical"),
        (lambda raw: b"[" * 100_000 + raw, "invalid", "nested"),
        (lambda raw: raw.replace(b'"sequence":1', b'"sequence":1e999'), "invalid", "exact"),
        (lambda raw: raw.replace(b'"sequence":1', b'"sequence":NaN'), "invalid", "exact"),
        (lambda raw: raw.replace(b'"sequence":1', b'"sequence":1,"sequence":2'), "invalid", "twice"),
        (lambda raw: raw.replace(b'"version":1', b'"version":%d' % (VERSION + 1)), "unreadable", "newer version"),
        (lambda raw: raw.replace(b"impact-desk-summary", b"impact-desk-summery"), "not_ours", "not those"),
        (lambda _raw: b"\xff\xfe", "invalid", "UTF-8"),
        (lambda _raw: b"{}", "not_ours", "not those"),
    ],
)
def test_that_hostile_rows_are_refused_in_one_sentence(office: Office, rows: Any, expected: str, words: str) -> None:
    found = verdict(forged(office.officer("PN"), rows=rows), office)
    assert (found.verdict, found.integrity) == (expected, "intact")
    assert words in found.sentences[0]
    assert not found.recomputed


def test_that_an_officer_of_another_site_is_not_entitled(office: Office) -> None:
    found = verdict(forged(office.officer("K7", "Wang")), office)
    assert (found.verdict, found.integrity, found.trust) == ("untrusted", "intact", "not_entitled")
    assert found.sentences[0] == "Wang may sign for facility K7, but this document is PN's."


def test_that_a_stranger_is_untrusted_and_not_called_a_forger(sent: Sent, tmp_path: Path) -> None:
    found = verdict(sent.summary.path.read_bytes(), open_office(tmp_path))
    assert (found.verdict, found.integrity, found.trust) == ("untrusted", "intact", "unknown")
    assert found.recomputed


def test_that_tokens_of_another_group_key_are_noticed(office: Office) -> None:
    def other(meta: Any) -> Any:
        return replace(meta, group_key_id="0" * 16)

    found = verdict(forged(office.officer("PN"), about=other), office)
    assert found.verdict == "invalid"
    assert "group key" in found.sentences[0]


def test_that_an_expired_officer_is_believed_at_an_earlier_date(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "old.pdf"
    officer = office.officer("PN", end=TODAY + timedelta(days=3))
    path.write_bytes(forged(officer))
    later, now = (verify_files([path], [office.pem], at=TODAY + timedelta(days=days))[0] for days in (9, 1))
    assert (later.verdict, later.trust, now.verdict) == ("untrusted", "expired", "valid")


def test_that_every_sort_of_file_gets_its_verdict_in_the_order_given(
    sent: Sent, office: Office, tmp_path: Path
) -> None:
    good = sent.summary.path.read_bytes()
    files = {
        "good.pdf": good,
        "changed.pdf": good.replace(b"/Producer", b"/Produzer", 1),
        "longer.pdf": good + b"\n% more\n%%EOF\n",
        "cut.pdf": good[: len(good) // 2],
        "empty.pdf": b"",
        "text.pdf": b"just a text",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    paths = [*(tmp_path / name for name in files), tmp_path / "missing.pdf", tmp_path]
    found = verify_files(paths, [office.pem])
    assert [one.file for one in found] == [str(path) for path in paths]
    expected = ["valid", "invalid", "invalid", "unreadable", "unreadable", "unreadable", "unreadable", "unreadable"]
    assert [one.verdict for one in found] == expected
    assert all(one.sentences for one in found[1:])


def test_that_progress_is_told_and_a_stop_is_heard(sent: Sent, office: Office) -> None:
    told: list[tuple[str, int, int]] = []
    verify_files([sent.summary.path], [office.pem], progress=lambda *step: told.append(step))
    assert told == [("verify", 1, 1)]
    with pytest.raises(Cancelled):
        verify_files([sent.summary.path], [office.pem], cancelled=lambda: True)


def test_that_a_file_without_an_authority_is_no_trust(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("nothing")
    with pytest.raises(NoRoot):
        read_trust([nothing])
