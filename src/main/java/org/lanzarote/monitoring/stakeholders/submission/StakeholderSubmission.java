package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INVALID;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_FROZEN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_INCOMPLETE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.preparation.round.Round;

/** What one organisation says in one round, bound for ever to the version of the questionnaire it began with. */
@Entity
class StakeholderSubmission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    String organisation;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    StakeholderSubmissionStatus status = StakeholderSubmissionStatus.DRAFT;

    /** Submitted after the time limit as it stood then. */
    boolean late;

    /** The time limit that held for its organisation when it submitted. */
    @Nullable Instant due;

    @Nullable Instant submittedAt;

    @Nullable Instant publishedAt;

    @Embedded
    Decided decided = new Decided();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderComment> comments = new ArrayList<>();

    protected StakeholderSubmission() {}

    StakeholderSubmission(Questionnaire questionnaire, String organisation, DraftCheck check) {
        this.round = questionnaire.round();
        this.questionnaire = questionnaire;
        this.organisation = organisation;
        set(check);
    }

    void revise(DraftCheck check) {
        requireDraft();
        set(check);
    }

    /** Freezes it. The time limit closes nothing: what comes later is taken and marked. */
    void submit(DraftCheck check, Instant limit, Instant now) {
        requireDraft();
        var errors =
                Stream.concat(check.misfits().stream(), check.lacks().stream()).toList();
        if (!errors.isEmpty()) {
            throw SUBMISSION_INCOMPLETE.because("Answers or comments are missing or do not fit", errors);
        }
        due = limit;
        status = StakeholderSubmissionStatus.SUBMITTED;
        submittedAt = now;
        late = now.isAfter(limit);
    }

    void requireDraft() {
        if (status != StakeholderSubmissionStatus.DRAFT) {
            throw SUBMISSION_FROZEN.because("The submission was submitted on " + submittedAt);
        }
    }

    private void set(DraftCheck check) {
        var misfits = check.misfits();
        if (!misfits.isEmpty()) {
            throw INVALID.because("The submission does not fit the round", misfits);
        }
        var draft = check.draft();
        kind = draft.kind();
        language = draft.language();
        setAnswers(draft);
        setComments(draft, check.targets());
    }

    private void setAnswers(DraftSubmission draft) {
        var questions = questionnaire.putTo(Audience.STAKEHOLDER).collect(toMap(Question::number, identity()));
        answers.clear();
        draft.answers()
                .forEach(answer -> answers.add(
                        new StakeholderAnswer(this, requireNonNull(questions.get(answer.question())), answer)));
    }

    private void setComments(DraftSubmission draft, CommentTargets targets) {
        comments.clear();
        draft.comments()
                .forEach(comment -> comments.add(new StakeholderComment(this, comments.size(), comment, targets)));
    }
}
