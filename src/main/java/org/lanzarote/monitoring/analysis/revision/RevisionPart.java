package org.lanzarote.monitoring.analysis.revision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompiledSource;

/**
 * What a compilation is made of, by its key: a published answer, a text of a published copy, or a published extract. Its
 * digest, which an extract has not, covers words that may be taken down: it is compared here and shown to nobody.
 */
@Embeddable
record RevisionPart(
        @Enumerated(EnumType.STRING) CompiledSource source,
        String question,
        @Nullable String party,
        @Nullable Integer submission,
        UUID record,
        @Nullable UUID copy,
        @Nullable String sha256) {

    static RevisionPart answer(String question, String party, int submission, UUID record, String sha256) {
        return new RevisionPart(CompiledSource.STATE, question, party, submission, record, null, sha256);
    }

    static RevisionPart copied(String question, @Nullable String party, UUID record, UUID copy, String sha256) {
        return new RevisionPart(CompiledSource.STAKEHOLDER, question, party, null, record, copy, sha256);
    }

    static RevisionPart extract(String question, UUID record) {
        return new RevisionPart(CompiledSource.CHILDREN, question, null, null, record, null, null);
    }

    /** What stays the same while its words change: a Party's answer to a question, whatever the submission. */
    String place() {
        return source == CompiledSource.STATE ? party + " " + question : record.toString();
    }

    /** By the words alone: an answer says the same in a later submission that repeats it. */
    boolean saysTheSameAs(RevisionPart other) {
        return Objects.equals(sha256, other.sha256);
    }
}
