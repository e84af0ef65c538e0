package org.lanzarote.monitoring.stakeholder;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.problem.ProblemType.SUBMISSION_FROZEN;
import static org.lanzarote.monitoring.problem.ProblemType.SUBMISSION_PUBLISHED;

import jakarta.persistence.CascadeType;
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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.organisation.OrganisationKind;
import org.lanzarote.monitoring.party.Party;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.questionnaire.Question;
import org.lanzarote.monitoring.questionnaire.Questionnaire;
import org.lanzarote.monitoring.round.Round;

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

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false)
    List<StakeholderComment> comments = new ArrayList<>();

    protected StakeholderSubmission() {}

    StakeholderSubmission(
            Questionnaire questionnaire, String organisation, DraftSubmission wish, Map<String, Party> roster) {
        this.round = questionnaire.round();
        this.questionnaire = questionnaire;
        this.organisation = organisation;
        set(wish, roster);
    }

    void revise(DraftSubmission wish, Map<String, Party> roster) {
        requireDraft();
        set(wish, roster);
    }

    /** Freezes it. The time limit closes nothing: what comes later is taken and marked. */
    void submit(Instant limit, Instant now) {
        requireDraft();
        due = limit;
        status = StakeholderSubmissionStatus.SUBMITTED;
        submittedAt = now;
        late = now.isAfter(limit);
    }

    void publish(Instant now) {
        if (status == StakeholderSubmissionStatus.PUBLISHED) {
            throw SUBMISSION_PUBLISHED.because("The submission was published on " + publishedAt);
        }
        status = StakeholderSubmissionStatus.PUBLISHED;
        publishedAt = now;
    }

    private void requireDraft() {
        if (status != StakeholderSubmissionStatus.DRAFT) {
            throw SUBMISSION_FROZEN.because("The submission was submitted on " + submittedAt);
        }
    }

    private void set(DraftSubmission wish, Map<String, Party> roster) {
        var own = questionnaire.putTo(Audience.STAKEHOLDER).collect(toMap(Question::number, identity()));
        var ofStates = questionnaire.putTo(Audience.STATE).collect(toMap(Question::number, identity()));
        wish.check(own.keySet(), ofStates.keySet(), roster.keySet());
        kind = wish.kind();
        language = wish.language();
        setAnswers(wish, own);
        setComments(wish, ofStates, roster);
    }

    private void setAnswers(DraftSubmission wish, Map<String, Question> questions) {
        answers.clear();
        for (var answer : wish.answers()) {
            var question = requireNonNull(questions.get(answer.question()));
            answers.add(new StakeholderAnswer(this, question, answer.text()));
        }
    }

    private void setComments(DraftSubmission wish, Map<String, Question> questions, Map<String, Party> roster) {
        comments.clear();
        for (var comment : wish.comments()) {
            var party = requireNonNull(roster.get(comment.party()));
            var question = comment.question() == null ? null : questions.get(comment.question());
            comments.add(new StakeholderComment(this, comments.size(), party, question, comment.text()));
        }
    }
}
