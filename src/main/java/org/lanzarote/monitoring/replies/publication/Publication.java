package org.lanzarote.monitoring.replies.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** The public version of one submission: its answers without what is withheld. */
@Entity
@Immutable
class Publication {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the submission. */
    int submission;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    Instant submittedAt;
    Instant publishedAt;
    String publishedBy;

    /** How many answers were saved for it, also those withheld, and how many questions its version puts to the Party. */
    int answered;

    int questions;

    @ElementCollection
    @CollectionTable(name = "withheld_passage")
    @OrderColumn(name = "ordinal")
    List<Withhold> withheld = new ArrayList<>();

    /** What was withheld before and is public with it. */
    @ElementCollection
    @CollectionTable(name = "passage_shown_again")
    @OrderColumn(name = "ordinal")
    List<ShowAgain> shown = new ArrayList<>();

    protected Publication() {}

    Publication(
            Reply reply,
            SubmissionToPublish submitted,
            List<Withhold> withheld,
            List<ShowAgain> shown,
            String by,
            Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.submission = submitted.number();
        this.questionnaire = submitted.questionnaire();
        this.submittedAt = submitted.submittedAt();
        this.publishedAt = now;
        this.publishedBy = by;
        this.answered = submitted.answered();
        this.questions = submitted.questions();
        this.withheld.addAll(withheld);
        this.shown.addAll(shown);
    }
}
