import shutil

import pytest

import machine


def test_that_an_installed_package_vouches_for_itself_and_for_what_it_provides() -> None:
    line = "installed libglib2.0-0t64, libglib2.0-0 (= 2.80.0-6ubuntu3), libglib2.0-alias:any"
    assert machine.names_installed(line) == ["libglib2.0-0t64", "libglib2.0-0", "libglib2.0-alias"]


def test_that_a_removed_package_vouches_for_nothing() -> None:
    assert machine.names_installed("config-files qpdf, pdf-tool") == []


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="there is no dpkg here")
def test_that_only_packages_that_are_not_there_are_missing() -> None:
    assert machine.missing(["dpkg", "no-such-package-of-ours"]) == ["no-such-package-of-ours"]


def test_that_every_library_for_drawing_is_also_one_for_showing() -> None:
    assert set(machine.COMPILING) < set(machine.DRAWING) < set(machine.SHOWING)


def test_that_a_missing_library_that_may_not_be_installed_is_named_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "missing", lambda names: [name for name in names if name == "libegl1"])
    monkeypatch.setattr(machine, "_as_root", lambda: None)
    with pytest.raises(machine.SetUpFailed, match=r"^System packages are missing.*apt-get install libegl1$"):
        machine.provide(["libegl1", "libgl1"])


def test_that_a_missing_witness_only_announces_skipped_tests(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "missing", lambda names: [name for name in names if name == "qpdf"])
    monkeypatch.setattr(machine, "_as_root", lambda: None)
    machine.provide(["libgl1"], ["qpdf"])
    assert capsys.readouterr().err == "Tests that need these system packages will be skipped: qpdf\n"
