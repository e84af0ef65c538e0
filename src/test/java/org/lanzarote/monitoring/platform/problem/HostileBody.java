package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A round to prepare that is well but for one value, which is sent as it stands, were it no JSON at all. */
final class HostileBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HostileBody() {}

    static String bodyWith(String pointer, String raw) {
        ObjectNode body = JSON.valueToTree(GivenRounds.wish());
        var place = JsonPointer.compile(pointer);
        var parent = (ObjectNode) body.at(place.head());
        parent.set(place.last().getMatchingProperty(), new POJONode(new RawValue(raw)));
        return body.toString();
    }
}
