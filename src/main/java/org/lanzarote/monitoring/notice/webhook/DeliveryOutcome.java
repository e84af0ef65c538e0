package org.lanzarote.monitoring.notice.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Message;

/** What became of one try to send an event to a system. */
@Schema(
        description =
                "ACCEPTED: the system took it. REFUSED, REDIRECTED and GONE: it answered so. ANSWER_LATE, NO_CONNECTION, NAME_UNKNOWN,"
                        + " ADDRESS_NOT_PUBLIC, CERTIFICATE_NOT_TRUSTED: it was not reached, or gave no answer")
enum DeliveryOutcome implements Message {
    ACCEPTED("The system took it"),
    REFUSED("The system answered that it does not take it"),
    REDIRECTED("The system answered with another address, which is not followed; register that one"),
    GONE("The system answered 410: it wants no more, and the webhook is switched off"),
    ANSWER_LATE("No answer came in time"),
    NO_CONNECTION("No connection came about, or it broke off before there was an answer"),
    NAME_UNKNOWN("The name of the host is not known"),
    ADDRESS_NOT_PUBLIC("The name of the host leads to an address that is not public, and that was not called"),
    CERTIFICATE_NOT_TRUSTED("The certificate is not trusted, or is that of another name");

    private static final int SUCCESS = 2;
    private static final int REDIRECTION = 3;
    private static final int HUNDRED = 100;
    private static final int STATUS_GONE = 410;

    private final String english;

    DeliveryOutcome(String english) {
        this.english = english;
    }

    static DeliveryOutcome of(int status) {
        return switch (status / HUNDRED) {
            case SUCCESS -> ACCEPTED;
            case REDIRECTION -> REDIRECTED;
            default -> status == STATUS_GONE ? GONE : REFUSED;
        };
    }

    @Override
    public String english() {
        return english;
    }
}
