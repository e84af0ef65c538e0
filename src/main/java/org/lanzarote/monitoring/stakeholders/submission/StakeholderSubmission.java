package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INVALID;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOTHING_PUBLISHED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_DECIDED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_FROZEN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_INCOMPLETE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_NOT_ACCEPTED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_PUBLISHED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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

/**
 * The submission of one organisation in one round, bound for ever to the version of the questionnaire it began with.
 */
@Entity
public class StakeholderSubmission {

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

    /** Whether it was submitted after the time limit in force then. */
    boolean late;

    /** The time limit that held for its organisation when it submitted. */
    @Nullable Instant due;

    @Nullable Instant submittedAt;

    @Nullable Instant publishedAt;

    @Nullable Instant decidedAt;

    @Nullable String decidedBy;

    @Enumerated(EnumType.STRING)
    @Nullable DeclineGround ground;

    @Nullable String groundInWords;

    @Embedded
    Anonymity anonymity = new Anonymity();

    /** Whether its organisation asked not to be named and was not refused; PostgreSQL computes it. */
    @Column(insertable = false, updatable = false)
    boolean concealed;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderComment> comments = new ArrayList<>();

    /** How often something of its published copy was taken down. */
    int takeDowns;

    protected StakeholderSubmission() {}

    StakeholderSubmission(Questionnaire questionnaire, String organisation, DraftCheck check) {
        this.round = questionnaire.round();
        this.questionnaire = questionnaire;
        this.organisation = organisation;
        set(check);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Round round() {
        return round;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public String organisation() {
        return organisation;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    public boolean late() {
        return late;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    void revise(DraftCheck check) {
        requireDraft();
        set(check);
    }

    /** Submits it, after which it never changes. A submission after the time limit is accepted and marked late. */
    void submit(DraftCheck check, Instant limit, Instant now) {
        requireDraft();
        var errors =
                Stream.concat(check.misfits().stream(), check.lacks().stream()).toList();
        if (!errors.isEmpty()) {
            throw SUBMISSION_INCOMPLETE.because(StakeholderSubmissionMessage.CONTRIBUTION_UNFIT, errors);
        }
        due = limit;
        status = StakeholderSubmissionStatus.SUBMITTED;
        submittedAt = now;
        late = now.isAfter(limit);
    }

    public boolean isDraft() {
        return status == StakeholderSubmissionStatus.DRAFT;
    }

    public void requireDraft() {
        if (!isDraft()) {
            throw SUBMISSION_FROZEN.because(StakeholderSubmissionMessage.CONTRIBUTION_SUBMITTED_ON.with(submittedAt));
        }
    }

    public void accept(String by, Instant now) {
        requireUndecided();
        decide(StakeholderSubmissionStatus.ACCEPTED, by, now);
    }

    /** Declines it; it stays with the ground, for its organisation and those who oversee the round. */
    public void decline(DeclineGround why, String inWords, String by, Instant now) {
        requireUndecided();
        decide(StakeholderSubmissionStatus.DECLINED, by, now);
        ground = why;
        groundInWords = inWords;
    }

    public void publish(Instant now) {
        requireUnpublished();
        requireAccepted();
        status = StakeholderSubmissionStatus.PUBLISHED;
        publishedAt = now;
    }

    /** Refuses copies unless it was accepted and its anonymity is decided. */
    public void requireAccepted() {
        if (status != StakeholderSubmissionStatus.ACCEPTED && status != StakeholderSubmissionStatus.PUBLISHED) {
            throw SUBMISSION_NOT_ACCEPTED.because(StakeholderSubmissionMessage.CONTRIBUTION_STANDS.with(status));
        }
        anonymity.requireDecided();
    }

    /** Refuses a published submission: what everybody has read is not taken back. */
    public void requireUnpublished() {
        if (status == StakeholderSubmissionStatus.PUBLISHED) {
            throw SUBMISSION_PUBLISHED.because(
                    StakeholderSubmissionMessage.CONTRIBUTION_PUBLISHED_ON.with(publishedAt));
        }
    }

    /** Refuses to take anything down of what is not public. */
    public void requirePublished() {
        if (status != StakeholderSubmissionStatus.PUBLISHED) {
            throw NOTHING_PUBLISHED.because(StakeholderSubmissionMessage.CONTRIBUTION_STANDS.with(status));
        }
    }

    /** Counts a take-down, and gives its number. */
    public int takeDown() {
        return ++takeDowns;
    }

    public Anonymity anonymity() {
        return anonymity;
    }

    public String address() {
        return "/rounds/" + round.number() + "/stakeholder-submissions/" + id;
    }

    private void requireUndecided() {
        if (status != StakeholderSubmissionStatus.SUBMITTED) {
            throw SUBMISSION_DECIDED.because(
                    StakeholderSubmissionMessage.CONTRIBUTION_STANDS_SINCE.with(status, decidedAt));
        }
    }

    private void decide(StakeholderSubmissionStatus as, String by, Instant now) {
        status = as;
        decidedAt = now;
        decidedBy = by;
    }

    private void set(DraftCheck check) {
        var misfits = check.misfits();
        if (!misfits.isEmpty()) {
            throw INVALID.because(StakeholderSubmissionMessage.OFF_THE_ROUND, misfits);
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
