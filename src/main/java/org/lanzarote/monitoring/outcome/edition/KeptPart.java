package org.lanzarote.monitoring.outcome.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;

/** A part of an edition as it is kept: its words as JSON, the salt, and the digest of both as they were sealed. */
record KeptPart(
        UUID id,
        String place,
        String content,
        String salt,
        String sha256,
        @Nullable Instant cutAt) {

    /** A new part, with a salt of its own. */
    static KeptPart sealed(PartContent content, String salt) {
        var json = PartJson.write(content);
        return new KeptPart(
                new UUID(0, 0), content.place(), json, salt, Digests.sha256(PartJson.salted(json, salt)), null);
    }

    /** Its digest computed anew; of a part of which words were taken down, the one that it was sealed with. */
    SealedPart sealedAnew() {
        return new SealedPart(place, cutAt == null ? Digests.sha256(PartJson.salted(content, salt)) : sha256);
    }

    SealedPart sealed() {
        return new SealedPart(place, sha256);
    }

    PartContent read() {
        return PartJson.read(content);
    }

    EditionPartView view() {
        return new EditionPartView(place, sha256, cutAt == null ? salt : null, cutAt, read());
    }

    boolean saysTheSameAs(KeptPart other) {
        return content.equals(other.content);
    }
}
