package org.lanzarote.monitoring.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.lanzarote.monitoring.seal.CanonicalJson;

/**
 * A submission in the one form of which the digest is taken. Whoever changes what is written here breaks the receipts that
 * are out: a further version needs a format of its own.
 */
public record SealedForm(SealedHead head, List<SealedEntry> answers, List<SealedFile> attachments) {

    private static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** Canonical JSON (RFC 8785) in UTF-8. */
    public byte[] bytes() {
        var form = JSON.createObjectNode();
        form.put("format", FORMAT);
        form.put("kind", "STATE_REPLY");
        form.setAll(JSON.<ObjectNode>valueToTree(head));
        form.set("answers", JSON.<JsonNode>valueToTree(answers));
        form.set("attachments", JSON.<JsonNode>valueToTree(attachments));
        return CanonicalJson.of(form);
    }
}
