package org.lanzarote.monitoring.reply;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.questionnaire.Questionnaire;

/** The answers of a reply as they were submitted, unchangeable. */
@Entity
@Immutable
class Submission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    /** Counts the submissions of one reply. */
    int number;

    /** The version that it answers, for ever. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    Instant submittedAt;
    String submittedBy;

    /** Why it follows on an earlier one. */
    @Nullable String reason;
    /** The time limit then in force, and whether it was over; no later extension changes either. */
    Instant due;

    boolean late;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    List<SubmittedAnswer> answers = new ArrayList<>();

    protected Submission() {}

    Submission(Reply reply, Stream<Answer> shown, String by, Instant now) {
        this.reply = reply;
        this.number = reply.stands.submissions();
        this.questionnaire = reply.questionnaire;
        this.reason = reply.revision == null ? null : reply.revision.reason();
        this.submittedBy = by;
        this.submittedAt = now;
        this.due = reply.due();
        this.late = now.isAfter(due);
        shown.forEach(answer -> answers.add(new SubmittedAnswer(this, answer)));
    }
}
