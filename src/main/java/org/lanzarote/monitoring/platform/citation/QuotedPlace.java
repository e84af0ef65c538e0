package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;

/** The place of quoted words in their submission: the field, what stands around them, and the digest of the submission. */
@Entity
@Immutable
class QuotedPlace {

    @Id
    @Nullable UUID evidenceId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Evidence evidence;

    @Column(name = "party_iso3")
    String party;

    String field;
    int occurrence;
    String before;
    String after;

    String sha256;

    protected QuotedPlace() {}

    QuotedPlace(Evidence evidence, QuotedPassage passage, String sha256) {
        this.evidence = evidence;
        this.party = evidence.party;
        this.field = passage.field();
        this.occurrence = passage.occurrence();
        this.before = passage.before();
        this.after = passage.after();
        this.sha256 = sha256;
    }

    QuotedPassage of(QuotedWords quotation) {
        return new QuotedPassage(field, occurrence, before, quotation.words, after);
    }
}
