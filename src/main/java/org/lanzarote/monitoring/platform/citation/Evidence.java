package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;

/**
 * A citation of an answer as evidence: of the whole answer, or of the words that it quotes. It stays with the submission in
 * which it was cited, and is followed into each later one.
 */
@Entity
@DynamicUpdate
public class Evidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cited_text_id")
    CitedText text;

    /** The line of the text's citations. */
    int ordinal;

    int roundNumber;

    @Column(name = "party_iso3")
    String party;

    String question;
    int submission;
    UUID target;
    boolean quoted;

    /** Whether everybody reads it in what is published of its submission. */
    boolean shown;

    /** Whether what everybody could read of it was taken down, or the words that it quotes were withheld from the first. */
    boolean takenDown;

    /** What those read who may not read its words. */
    String mark;

    /** The words, where some are quoted. */
    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    Set<QuotedWords> words = new HashSet<>();

    /** The places of the words that are quoted. */
    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    Set<QuotedPlace> places = new HashSet<>();

    /** One for each audience. */
    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    Set<EvidenceStanding> standings = new HashSet<>();

    protected Evidence() {}

    Evidence(CitedText text, UUID target, CitableAnswer answer, @Nullable QuotedPassage passage, Instant now) {
        this.text = text;
        this.ordinal = text.lines.size();
        this.roundNumber = answer.round();
        this.party = answer.party();
        this.question = answer.question();
        this.submission = answer.submission();
        this.target = target;
        this.quoted = passage != null;
        this.mark = answer.markOf(passage);
        if (passage != null) {
            words.add(new QuotedWords(this, passage));
            places.add(new QuotedPlace(this, passage, answer.sha256()));
        }
        for (var audience : EvidenceAudience.values()) {
            standings.add(new EvidenceStanding(this, audience, now));
        }
        followPublished(answer, now);
        new ConfirmedBefore(this).keep(now);
    }

    public UUID target() {
        return target;
    }

    /** The version of what became of it in what was submitted. */
    public int version() {
        return standing(EvidenceAudience.SEALED).version;
    }

    /** Follows it into the last submission of its Party. */
    public void follow(CitableAnswer answer, Instant now) {
        var sealed = answer.sealed();
        standing(EvidenceAudience.SEALED).stand(sealed.follow(passage()), sealed, takenDown, now);
    }

    /** Follows it into the last submission and into the last public one, and notes what everybody may read of it. */
    public void followPublished(CitableAnswer answer, Instant now) {
        var open = standing(EvidenceAudience.PUBLIC);
        var published = answer.published();
        var passage = passage();
        var readable = published == null || passage == null ? null : published.sameAs(passage, answer.sealed());
        note(published != null && (passage == null || readable != null), answer);
        if (shown && published != null) {
            open.stand(published.follow(readable, answer.sealed(), passage), published, takenDown, now);
        } else {
            open.standNowhere(takenDown, now);
        }
        follow(answer, now);
    }

    /** Records that it still holds, although its words are changed or taken down. */
    public void confirm(String reason, String by, Instant now) {
        var sealed = standing(EvidenceAudience.SEALED);
        if (!sealed.waits) {
            throw ProblemType.EVIDENCE_HOLDS.because(CitationMessage.EVIDENCE_NOT_CHANGED);
        }
        var confirmation = new EvidenceConfirmation(this, sealed.submission(), reason, by, now);
        standings.forEach(standing -> standing.confirm(confirmation));
    }

    /** What everybody reads goes as soon as the public cannot read it in the answer itself. */
    private void note(boolean shownNow, CitableAnswer answer) {
        boolean down = !shownNow && (takenDown || shown || (passage() != null && answer.withheld()));
        if (down && !takenDown) {
            standings.forEach(EvidenceStanding::doubt);
        }
        takenDown = down;
        shown = shownNow;
        mark = answer.markOf(passage());
        words.forEach(quotation -> quotation.shown = shownNow);
    }

    @Nullable QuotedPassage passage() {
        return words.stream()
                .findFirst()
                .flatMap(quotation -> places.stream().findFirst().map(place -> place.of(quotation)))
                .orElse(null);
    }

    EvidenceStanding standing(EvidenceAudience audience) {
        return standings.stream()
                .filter(standing -> standing.audience == audience)
                .findFirst()
                .orElseThrow();
    }
}
