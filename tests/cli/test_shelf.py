"""The proxy shelf on the command line."""

from pathlib import Path

from tests.cli.conftest import Call


def test_that_open_values_are_put_on_the_shelf_and_listed_with_their_passport(call: Call, k7: Path) -> None:
    promised = call("shelf", k7, "--add-open", "--dry-run", "--json").document
    assert promised["proxies"] == []
    done = call("shelf", k7, "--add-open", "--json").document
    assert done["added"] == promised["added"]
    hour = next(one for one in done["proxies"] if one["proxy_code"] == "TW-HOUR-MIN")
    assert (hour["value"], hour["price_year"], hour["used_by"]) == ("158", "2020", [])
    assert "TW-HOUR-MIN" in call("shelf", k7).out


def test_that_nothing_to_reprice_is_said_in_words(call: Call, k7: Path) -> None:
    assert "Every outcome has the newest version" in call("shelf", k7, "--reprice").out
    assert "No proxy is on the shelf." in call("shelf", k7).out
