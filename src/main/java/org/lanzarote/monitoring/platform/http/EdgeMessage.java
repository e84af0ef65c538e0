package org.lanzarote.monitoring.platform.http;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a request by its size, form, rate or media type, before any operation. */
enum EdgeMessage implements Message {
    BODY_SIZE("A body has at most {0} bytes here"),
    BODY_TOO_LATE("The body has not come within {0} s"),
    ONE_FIELD("One header field {0} is expected"),
    NO_ADDRESS("The address is none (RFC 3986)"),
    NO_HOST("A header field Host is expected, with the name of the service"),
    ADDRESS_LENGTH("An address has at most {0} characters"),
    HEAD_LENGTH("All header fields together have at most {0} bytes"),
    OPERATION_READS("This operation reads {0}"),
    OPERATION_GIVES("This operation gives {0}"),
    HEADINGS_ALWAYS("A table has its headings in its first row: ask for it without header=absent"),
    ENDING_UNKNOWN("This is given with the endings {0}"),
    NEXT_REQUEST("The next request is taken in {0} s"),
    AT_ONCE("Of one account {0} requests are answered at once, and this one has waited {1} s for its turn"),
    PRINTED_AT_ONCE("Documents are printed for {0} requests at once, and this one has waited {1} s for its turn");

    private final String english;

    EdgeMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
