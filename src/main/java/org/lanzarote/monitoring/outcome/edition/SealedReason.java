package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;

/** Why a report was corrected, sealed as a part of the edition is: by a digest of a salt and the words. */
@Embeddable
record SealedReason(
        String words, String salt, String sha256, @Nullable Instant cutAt) {

    static SealedReason of(String words, String salt) {
        return new SealedReason(words, salt, digest(words, salt), null);
    }

    /** Its digest computed anew; where words of it were taken down, the one that it was sealed with. */
    String sealedAnew() {
        return cutAt == null ? digest(words, salt) : sha256;
    }

    /** The salt as long as it tells nothing of words that were taken down. */
    @Nullable String shownSalt() {
        return cutAt == null ? salt : null;
    }

    private static String digest(String words, String salt) {
        return Digests.sha256(PartJson.salted(TextNode.valueOf(words).toString(), salt));
    }
}
