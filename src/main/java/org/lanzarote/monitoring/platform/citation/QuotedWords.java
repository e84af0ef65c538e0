package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;

/** The exact words that a text quotes as evidence. They are read where their source is read. */
@Entity
class QuotedWords {

    @Id
    @Nullable UUID evidenceId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Evidence evidence;

    @Column(name = "party_iso3", updatable = false)
    String party;

    @Column(updatable = false)
    String words;

    /** Whether everybody reads them in what is published of their source. */
    boolean shown;

    protected QuotedWords() {}

    QuotedWords(Evidence evidence, QuotedPassage passage) {
        this.evidence = evidence;
        this.party = evidence.party;
        this.words = passage.words();
    }
}
