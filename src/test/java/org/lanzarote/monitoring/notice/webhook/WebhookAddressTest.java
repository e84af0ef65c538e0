package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be the address of a webhook. */
class WebhookAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "register.example",
                "http://register.example/",
                "https:///path",
                "https:register.example",
                "https://user@register.example/",
                "https://user:secret@register.example/",
                "https://register.example/#part",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://register.example:0/",
                "https://register.example:65536/",
                "https://register.example\\@127.0.0.1/",
                "https://register.example/\r\nHost: other",
                "https://register.example/ blank",
                "https://régistre.example/",
                "https://register_a.example/",
                "https://-register.example/",
                "https://register..example/",
                "https://register.example./",
                "https://register.example:/",
                "https://register.example/../a",
                "https://register.example/a/./b",
                "https://register.example/a/%2E%2e"
            })
    void hostHasANameAndNothingElseIsInIt(String written) {
        assertThat(WebhookAddress.fits(written)).isFalse();
    }

    @Test
    void addressIsTakenApartForTheCall() {
        assertThat(WebhookAddress.of("https://Register.example"))
                .isEqualTo(new WebhookAddress("register.example", 443, "/"));
        assertThat(WebhookAddress.of("https://xn--rgistre-9xa.example:8443/a/b%20c?d=e&f"))
                .isEqualTo(new WebhookAddress("xn--rgistre-9xa.example", 8443, "/a/b%20c?d=e&f"));
    }
}
