import workshop

LISTING = """:env:.cert='/etc/ssl/certs/ca-certificates.crt'
:env:.default-timeout='180'
global.find-links='/srv/wheels'
global.index-url='file:///srv/mirror/simple'
"""


def test_that_uv_asks_the_index_that_pip_is_set_up_for() -> None:
    assert workshop.uv_settings(LISTING) == {
        "UV_DEFAULT_INDEX": "file:///srv/mirror/simple",
        "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt",
    }


def test_that_uv_keeps_its_own_settings_where_pip_has_none() -> None:
    assert workshop.uv_settings("global.disable-pip-version-check='1'\n") == {}
