package org.lanzarote.monitoring.files.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.lanzarote.monitoring.files.seal.Receipt.SubmissionKind;

/**
 * The canonical form of a submission, from which its digest is computed. A change of what is written here, or of the
 * records given to it, breaks the receipts already issued: another version needs a format of its own.
 */
public final class CanonicalForm {

    private static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final ObjectNode form = JSON.createObjectNode();

    /** Begins the form with what is known of a submission besides its parts. */
    public CanonicalForm(SubmissionKind kind, Record head) {
        form.put("format", FORMAT);
        form.put("kind", kind.name());
        form.setAll(JSON.<ObjectNode>valueToTree(head));
    }

    /** Adds these parts, in this order. */
    public CanonicalForm with(String name, List<? extends Record> parts) {
        form.set(name, JSON.<JsonNode>valueToTree(parts));
        return this;
    }

    /** The form as canonical JSON (RFC 8785) in UTF-8. */
    public byte[] bytes() {
        return CanonicalJson.of(form);
    }
}
