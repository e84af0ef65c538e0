package org.lanzarote.monitoring.notice.webhook;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of webhooks by address, state or number. */
enum WebhookMessage implements Message {
    SYSTEMS_ALONE("A webhook is registered by the system that will be told; get a token as that system"),
    WEBHOOK_UNFIT("No webhook leads there"),
    ADDRESS_OF_WEBHOOK("Give an address with https and the name of a host, without user and fragment, in ASCII;"
            + " no dot ends the name, no port is empty, and the path has no part . or .."),
    PORT_OF_WEBHOOK("Leave the port out; a webhook is called at 443"),
    HOST_UNKNOWN("This name leads to no address now; register it when it does"),
    HOST_NOT_PUBLIC("This name, or an address that it leads to, is not public, and is not called"),
    WEBHOOK_STANDS("The webhook is {0}"),
    WEBHOOKS_OF_SYSTEM("The system has {0} webhooks; more are not taken on"),
    ADDRESS_REGISTERED("The system has a webhook at this address already: change that one, or retire it"),
    TOLD_TO_NO_SYSTEM("No system is told of {0}");

    private final String english;

    WebhookMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
