package org.lanzarote.monitoring.notice.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secrets of webhooks and what they sign. */
class WebhookSecretTest {

    private static final WebhookSecret KNOWN = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=");

    /** What openssl makes of it in the guide of the focal point. */
    @Test
    void signatureIsThatOfTheGuide() {
        var id = UUID.fromString("5f0d1a8e-3a2b-4c56-9d0e-0a1b2c3d4e5f");
        var body = "{\"specversion\":\"1.0\"}".getBytes(UTF_8);

        assertThat(WebhookSecret.sign(List.of(KNOWN), id, Instant.ofEpochSecond(1_803_902_400), body))
                .isEqualTo("v1,4fobA40rcUXWZigsm1Ori9HACaFtmK8cDwL1OV61O5g=");
    }

    @Test
    void secretIsPrintedNowhere() {
        assertThat(KNOWN).hasToString("whsec_…");
        assertThat(WebhookSecret.fresh()).isNotEqualTo(WebhookSecret.fresh());
    }
}
