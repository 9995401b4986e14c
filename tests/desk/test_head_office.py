"""Head office takes in what is valid, says why it does not take the rest, and keeps everything as it came."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.desk.conftest import Mail, Sent
from tests.desk.forging import forged, misprinted
from tests.desk.office import GROUP_KEY, Office, numbered, open_office, signed

from impact_desk.desk.group_desk import (
    GroupDesk,
    GroupEndingMissing,
    GroupKeysDiffer,
    NothingReceived,
    new_group,
    open_group,
)
from impact_desk.desk.group_settings import carry_out, settings_of
from impact_desk.desk.head_office import NoFilesThere, consolidate
from impact_desk.desk.opening import open_project
from impact_desk.desk.sample import YEAR, sample_project, sample_settings
from impact_desk.desk.trust import NobodyTrusted, OtherAuthority, pinned_trust, trust_also
from impact_desk.desk.work import Cancelled
from impact_desk.domain.period import Period
from impact_desk.domain.records import FxRate, GroupYear

WHOLE, FIRST, SECOND = Period(YEAR), Period(YEAR, 1), Period(YEAR, 2)


def shown(group: GroupDesk, period: Period, figure: str = "contributions.total") -> object:
    return group.figures(period)[figure].shown


def test_that_a_summary_is_taken_in_as_it_came(group: GroupDesk, sent: Sent, office: Office) -> None:
    told: list[object] = []
    group.listen(told.append)
    outcome = consolidate(group, [sent.summary.path], [office.pem])
    (taken,) = outcome.accepted
    assert (taken.received.document, taken.received.facility_code) == (str(sent.summary.document), "PN")
    assert group.summary_pdf(taken.received.document) == sent.summary.path.read_bytes()
    assert outcome.clean
    assert len(told) == 1
    assert (group.history()[0].kind, group.history()[0].title) == ("receive", "Take in 1 summary")


def test_that_the_groups_figures_come_from_the_summaries(
    group: GroupDesk, sent: Sent, mail: Mail, office: Office
) -> None:
    consolidate(group, [sent.summary.path, mail.year], [office.pem])
    figures = group.figures(WHOLE)
    assert figures["facilities"].shown == 2
    reader = open_project(sent.project, read_only=True)
    own = reader.figures(WHOLE)["volunteering.volunteers"].value
    reader.close()
    assert figures["volunteering.by_facility.PN.volunteers"].value == own
    assert int(figures["volunteering.volunteers"].value or 0) < sum(
        int(figures[f"volunteering.by_facility.{site}.volunteers"].value or 0) for site in ("PN", "KU")
    )


def test_that_sending_it_twice_adds_nothing(group: GroupDesk, sent: Sent, office: Office) -> None:
    consolidate(group, [sent.summary.path], [office.pem])
    head = group.file.head()
    outcome = consolidate(group, [sent.summary.path])
    assert [one.file for one in outcome.already_there] == [str(sent.summary.path)]
    assert outcome.accepted == ()
    assert group.file.head() == head


def test_that_an_amendment_supersedes_and_the_old_one_stays_readable(
    group: GroupDesk, mail: Mail, office: Office
) -> None:
    consolidate(group, [mail.year], [office.pem])
    before = shown(group, WHOLE)
    outcome = consolidate(group, [mail.amended])
    (old,) = outcome.superseded
    assert (old.received.sequence, old.by.sequence) == (3, 4)
    assert outcome.accepted[0].remarks == ()
    assert shown(group, WHOLE) != before
    assert group.summary_pdf(old.received.document) == mail.year.read_bytes()
    assert [one.superseded for one in group.received()] == [True, False]


def test_that_an_outdated_summary_that_comes_late_is_kept_and_does_not_count(
    group: GroupDesk, mail: Mail, office: Office
) -> None:
    consolidate(group, [mail.amended], [office.pem])
    total = shown(group, WHOLE)
    told = consolidate(group, [mail.year]).as_json()["superseded"]
    assert [(one["sequence"], one["file"]) for one in told] == [(3, str(mail.year))]
    assert "which it replaced" in told[0]["reason"]
    assert shown(group, WHOLE) == total


def test_that_a_mixed_delivery_is_sorted_as_one_step(
    group: GroupDesk, mail: Mail, sent: Sent, office: Office, tmp_path: Path
) -> None:
    good = sent.summary.path.read_bytes()
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "a-good.pdf").write_bytes(good)
    (folder / "b-twice.PDF").write_bytes(good)
    (folder / "c-changed.pdf").write_bytes(good.replace(b"/Author", b"/Auther", 1))
    (folder / "d-misprint.pdf").write_bytes(
        forged(office.officer("BX"), site="BX", pages=misprinted("contributions.total"))
    )
    (folder / "e-foreign.pdf").write_bytes(forged(open_office(tmp_path).officer("BX"), site="BX"))
    (folder / "f-other-site.pdf").write_bytes(forged(office.officer("K7"), site="BX"))
    (folder / "notes.txt").write_text("no summary")
    before = len(group.history())
    told = consolidate(group, [folder, mail.amended, mail.year], [office.pem]).as_json()
    assert [one["facility"] for one in told["accepted"]] == ["PN", "KU"]
    assert [one["sequence"] for one in told["superseded"]] == [3]
    assert [Path(one["file"]).name for one in told["already_there"]] == ["b-twice.PDF"]
    verdicts = {Path(one["file"]).name[0]: one["verdict"] for one in told["refused"]}
    assert verdicts == {"c": "invalid", "d": "invalid", "e": "untrusted", "f": "untrusted"}
    assert all(one["reason"] for one in told["refused"])
    assert len(group.history()) == before + 1
    json.dumps(told)


def test_that_undo_takes_a_delivery_back_as_one_step(group: GroupDesk, sent: Sent, mail: Mail, office: Office) -> None:
    consolidate(group, [sent.summary.path, mail.year], [office.pem])
    group.undo()
    assert group.received() == ()
    with pytest.raises(NothingReceived):
        group.figures(WHOLE)
    group.redo()
    assert len(group.received()) == 2
    assert group.figures(WHOLE)["facilities"].shown == 2


def test_that_a_years_summary_leads_to_both_halves(group: GroupDesk, mail: Mail, office: Office) -> None:
    consolidate(group, [mail.year], [office.pem])
    halves = [group.figures(half)["contributions.total"].value or 0 for half in (FIRST, SECOND)]
    assert sum(halves) == group.figures(WHOLE)["contributions.total"].value
    assert [(part.received.period, part.exact) for part in group.sources(FIRST)] == [(WHOLE, False)]


def test_that_the_summary_signed_for_just_this_period_comes_first(group: GroupDesk, mail: Mail, office: Office) -> None:
    consolidate(group, [mail.first, mail.second], [office.pem])
    assert [part.received.period for part in group.sources(FIRST)] == [FIRST]
    assert [part.received.period for part in group.sources(SECOND)] == [SECOND]
    assert [(part.received.period, part.exact) for part in group.sources(WHOLE)] == [(SECOND, False)]
    from_halves = shown(group, WHOLE)
    group.undo()
    consolidate(group, [mail.second, mail.year], [office.pem])
    assert [(part.received.period, part.exact) for part in group.sources(FIRST)] == [(WHOLE, False)]
    assert [(part.received.period, part.exact) for part in group.sources(WHOLE)] == [(WHOLE, True)]
    assert shown(group, WHOLE) == from_halves


def test_that_a_first_half_alone_leads_to_no_year(group: GroupDesk, mail: Mail, office: Office) -> None:
    consolidate(group, [mail.first], [office.pem])
    assert group.sources(WHOLE) == group.sources(SECOND) == ()
    with pytest.raises(NothingReceived):
        group.figures(SECOND)


def test_that_the_authority_of_the_first_delivery_is_pinned(
    group: GroupDesk, sent: Sent, office: Office, tmp_path: Path
) -> None:
    with pytest.raises(NobodyTrusted):
        consolidate(group, [sent.summary.path])
    consolidate(group, [sent.summary.path], [office.pem])
    other = open_office(tmp_path)
    with pytest.raises(OtherAuthority):
        consolidate(group, [sent.summary.path], [other.pem])
    trust_also(group, [other.pem], "2025-01-01T00:00:00Z")
    pinned = pinned_trust(group)
    assert pinned
    assert set(pinned.roots) == {*office.trust.roots, *other.trust.roots}
    assert consolidate(group, [sent.summary.path], [other.pem]).already_there


def test_that_a_revocation_once_seen_is_never_forgotten(tmp_path: Path) -> None:
    from impact_desk.seal.authority import init_authority, issue, revoke
    from impact_desk.seal.certificates import Algorithm
    from impact_desk.seal.identity import accept, request

    secret, folder, key = "four plain words here", tmp_path / "authority", tmp_path / "pn.p12"
    init_authority(folder, secret, "Head Office", algorithm=Algorithm.ECDSA_P256)
    answer = issue(folder, request("Nurul", "PN", secret, key, algorithm=Algorithm.ECDSA_P256), secret)
    summary = tmp_path / "pn.pdf"
    summary.write_bytes(forged(accept(answer.content, key, secret)))
    old_root = tmp_path / "old-root.pem"
    old_root.write_bytes((folder / "root.pem").read_bytes())
    revoke(folder, answer.issued.serial, secret)
    group = new_group(tmp_path / "g.impact-group")
    for trusted in (folder / "root.pem", old_root):
        trust_also(group, [folder / "root.pem"], "2025-01-01T00:00:00Z")
        (refused,) = consolidate(group, [summary], [trusted]).refused
        assert (refused.verdict.verdict, refused.verdict.trust) == ("untrusted", "revoked")
    group.close()


def test_that_volunteers_counted_by_two_group_keys_are_not_added_up(
    group: GroupDesk, sent: Sent, office: Office, tmp_path: Path
) -> None:
    desk = sample_project(tmp_path / "BX.impact", "BX")
    signed(desk, WHOLE, office.officer("BX", group_key=GROUP_KEY[::-1]), tmp_path / "BX.pdf")
    desk.close()
    consolidate(group, [sent.summary.path, tmp_path / "BX.pdf"], [office.pem])
    with pytest.raises(GroupKeysDiffer):
        group.figures(WHOLE)


def test_that_a_copied_project_with_the_same_number_is_refused_until_it_signs_again(
    group: GroupDesk, sent: Sent, office: Office, tmp_path: Path
) -> None:
    consolidate(group, [sent.summary.path], [office.pem])
    copy = sample_project(tmp_path / "copy.impact", "PN")
    signed(copy, WHOLE, office.officer("PN"), tmp_path / "fork.pdf", numbered(1))
    (refused,) = consolidate(group, [tmp_path / "fork.pdf"]).refused
    assert "copied or restored" in str(refused.reasons[0])
    signed(copy, WHOLE, office.officer("PN"), tmp_path / "again.pdf")
    copy.close()
    assert consolidate(group, [tmp_path / "again.pdf"]).accepted


def test_that_head_offices_own_word_replaces_what_it_said_before(group: GroupDesk) -> None:
    again = settings_of(group, sample_settings())
    assert (again.added, again.changed) == ((), ())
    assert again.skipped == len(sample_settings())
    profit = next(one for one in sample_settings() if isinstance(one, GroupYear))
    plan = settings_of(group, [replace(profit, pre_tax_profit=profit.pre_tax_profit * 2)])
    group.write("Settings", lambda writing: carry_out(writing, plan), kind="import")
    year = group.group_year(YEAR)
    assert year
    assert year.pre_tax_profit == profit.pre_tax_profit * 2
    assert len(group.records("group_year")) == 1


def test_that_head_offices_rates_come_before_the_sites(group: GroupDesk, sent: Sent, office: Office) -> None:
    consolidate(group, [sent.summary.path], [office.pem])
    before = group.figures(WHOLE)["contributions.total"].value or 0
    ringgit = next(one for one in group.fx_rates() if one.currency == "MYR")
    assert isinstance(ringgit, FxRate)
    group.change("fx_rates", ringgit.id, {"units_per_usd": ringgit.units_per_usd * 2})
    assert group.figures(WHOLE)["contributions.total"].value == before / 2


def test_that_the_board_says_who_is_late_and_who_is_missing(
    group: GroupDesk, sent: Sent, mail: Mail, office: Office
) -> None:
    consolidate(group, [sent.summary.path, mail.first, mail.year, mail.amended], [office.pem])
    board = {(one.facility_code, str(one.period)): one for one in group.board(date(2025, 9, 1))}
    assert board["KU", "2025"].state == "late"  # received today, after the deadline of the sample year
    assert board["KU", "2025"].amended
    assert board["PN", "2025-H1"].state == "missing"
    assert {one.state for one in group.board(date(2025, 1, 1))} <= {"late", "due", "received"}


def test_that_a_stopped_delivery_changes_nothing(group: GroupDesk, sent: Sent, office: Office) -> None:
    head = group.file.head()
    with pytest.raises(Cancelled):
        consolidate(group, [sent.summary.path], [office.pem], cancelled=lambda: True)
    assert group.file.head() == head


def test_that_an_empty_folder_and_a_wrong_ending_are_refused(group: GroupDesk, office: Office, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoFilesThere):
        consolidate(group, [tmp_path / "empty"], [office.pem])
    with pytest.raises(GroupEndingMissing):
        new_group(tmp_path / "2025.impact")


def test_that_a_group_file_opens_again_with_everything(sent: Sent, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "again.impact-group"
    made = new_group(path)
    consolidate(made, [sent.summary.path], [office.pem])
    total = made.figures(WHOLE)["contributions.total"].shown
    made.close()
    again = open_group(path, read_only=True)
    assert again.figures(WHOLE)["contributions.total"].shown == total
    assert again.file.broken_links() == ()
    again.close()
