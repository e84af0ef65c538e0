package org.lanzarote.monitoring.children.intake;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lanzarote.monitoring.platform.paging.Created;

/**
 * Tells the reporter, in the response, that a disclosure went to the safeguarding officer and what to do now. The
 * location of the response tells that the notice is due, so that a repeated report gets it again.
 */
class ReferralNotice {

    static final String TEXT = "What discloses abuse, or may, went to the safeguarding officer alone and is listed"
            + " nowhere else. Do not wait for an answer: refer the child to help now, by the referral path of the"
            + " session, and where the child is in danger call the emergency or child-protection service. Do not ask the"
            + " child further, and keep no copy.";

    private static final String DUE = "refer-now";

    static URI of(String session) {
        return URI.create(session + "#" + DUE);
    }

    @ServerResponseFilter
    void say(ContainerResponseContext response) {
        var location = response.getLocation();
        if (location != null && DUE.equals(location.getFragment()) && response.getEntity() instanceof Created created) {
            response.setEntity(created.with(TEXT));
        }
    }
}
