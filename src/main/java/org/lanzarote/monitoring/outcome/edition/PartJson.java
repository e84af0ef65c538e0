package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.lanzarote.monitoring.files.seal.CanonicalJson;

/** The format in which parts of editions are stored and sealed, which stays the same when the API's own JSON changes. */
final class PartJson {

    private static final JsonMapper JSON = new JsonMapper();

    private PartJson() {}

    static String write(PartContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PartContent read(String json) {
        try {
            return JSON.readValue(json, PartContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the digest of a part is computed from: the canonical form (RFC 8785) of its salt and its content. */
    static byte[] salted(String json, String salt) {
        try {
            var form = JSON.createObjectNode().put("salt", salt);
            form.set("content", JSON.readTree(json));
            return CanonicalJson.of(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
