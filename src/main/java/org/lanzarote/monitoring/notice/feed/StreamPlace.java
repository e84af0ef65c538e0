package org.lanzarote.monitoring.notice.feed;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.lanzarote.monitoring.platform.event.EventType;

/** For whom a stream is opened, after which event, of which types, and up to which number there are events now. */
record StreamPlace(SecurityIdentity account, long after, Set<EventType> types, long highest) {

    String login() {
        return account.getPrincipal().getName();
    }
}
