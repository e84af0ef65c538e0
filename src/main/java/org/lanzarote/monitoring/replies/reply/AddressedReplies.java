package org.lanzarote.monitoring.replies.reply;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** The replies, as what is sent to them finds them: whoever knows a reply may send to it, or is told why not. */
@ApplicationScoped
class AddressedReplies implements Recipients {

    private final ReplyRepository replies;

    AddressedReplies(ReplyRepository replies) {
        this.replies = replies;
    }

    @Override
    public String address() {
        return "/rounds/{round}/replies/{party}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        var party = keys.code("party");
        if (replies.count("round.number = ?1 and party.iso3 = ?2", keys.number("round"), party) == 0) {
            throw NotFound.of("reply of", party).get();
        }
    }
}
