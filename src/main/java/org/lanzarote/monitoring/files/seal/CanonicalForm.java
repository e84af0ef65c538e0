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
 * What was submitted, by whomever, in the one form of which the digest is taken. Whoever changes what is written here, or
 * in the records that are given to it, breaks the receipts that are out: a further version needs a format of its own.
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

    /** Of what is known of a submission besides its parts. */
    public CanonicalForm(SubmissionKind kind, Record head) {
        form.put("format", FORMAT);
        form.put("kind", kind.name());
        form.setAll(JSON.<ObjectNode>valueToTree(head));
    }

    /** With these parts of it, in this order. */
    public CanonicalForm with(String name, List<? extends Record> parts) {
        form.set(name, JSON.<JsonNode>valueToTree(parts));
        return this;
    }

    /** Canonical JSON (RFC 8785) in UTF-8. */
    public byte[] bytes() {
        return CanonicalJson.of(form);
    }
}
