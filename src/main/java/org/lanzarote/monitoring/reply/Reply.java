package org.lanzarote.monitoring.reply;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.problem.ProblemType.QUESTIONNAIRE_NOT_NEWER;
import static org.lanzarote.monitoring.problem.ProblemType.REPLY_NOT_SUBMITTED;
import static org.lanzarote.monitoring.problem.ProblemType.REPLY_SUBMITTED;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.party.Party;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.question.Items;
import org.lanzarote.monitoring.question.Visibility;
import org.lanzarote.monitoring.questionnaire.Question;
import org.lanzarote.monitoring.questionnaire.Questionnaire;
import org.lanzarote.monitoring.round.Round;

/** What one Party answers in one round, bound to one version of the questionnaire, which a draft leaves only for a later one, and only when told. */
@Entity
class Reply {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    @Enumerated(EnumType.STRING)
    ReplyStatus status = ReplyStatus.DRAFT;

    @Embedded
    ReplyRecord stands = ReplyRecord.EMPTY;

    @Nullable Revision revision;

    Deadline deadline = Deadline.OF_THE_ROUND;

    @OneToMany(mappedBy = "reply", cascade = CascadeType.PERSIST)
    List<Answer> answers = new ArrayList<>();

    protected Reply() {}

    Reply(Questionnaire questionnaire, Party party) {
        this.round = questionnaire.round();
        this.questionnaire = questionnaire;
        this.party = party;
        questionnaire.putTo(Audience.STATE).forEach(question -> answers.add(new Answer(this, question)));
    }

    /** Seals the answers that are shown, as they are: nothing that is required may be missing. */
    Submission submit(Items items, String by, Instant now) {
        requireDraft();
        var given = answers.stream().collect(toMap(answer -> answer.question.number(), Answer::given));
        var visibility = new Visibility(items, given);
        Unfinished.requireNone(answers, visibility);
        stands = stands.submitted(now);
        deadline = deadline.met(now.isAfter(due()));
        var submission = new Submission(
                this, answers.stream().filter(answer -> visibility.shows(answer.question.content())), by, now);
        status = ReplyStatus.SUBMITTED;
        revision = null;
        return submission;
    }

    /** From now on it is worked on again; what was submitted stands until the next submission. */
    void revise(RevisionCause cause, String reason, String by, Instant now) {
        requireSubmitted();
        if (cause == RevisionCause.RETURNED) {
            round.letIn();
            deadline = deadline.lettingIn(round.replies().closings());
        }
        status = ReplyStatus.REVISION;
        revision = new Revision(cause, reason, by, now);
    }

    void requireSubmitted() {
        if (status.isOpen()) {
            throw REPLY_NOT_SUBMITTED.because("The Party works on this reply");
        }
    }

    /** Goes on with a later version of the questionnaire: every answer stays, new questions get an empty one. */
    void moveTo(Questionnaire later) {
        requireDraft();
        if (later.number() <= questionnaire.number()) {
            throw QUESTIONNAIRE_NOT_NEWER.because("The reply answers version " + questionnaire.number() + " already");
        }
        var open = later.putTo(Audience.STATE)
                .collect(toMap(Question::number, identity(), (first, second) -> first, LinkedHashMap::new));
        answers.forEach(answer -> answer.question = requireNonNull(open.remove(answer.question.number())));
        open.values().forEach(question -> answers.add(new Answer(this, question)));
        questionnaire = later;
    }

    /** Makes its last submission public. */
    void publish(Instant now) {
        stands = stands.published(now);
        if (status == ReplyStatus.SUBMITTED) {
            status = ReplyStatus.PUBLISHED;
        }
    }

    /** Answers are saved and submitted in a draft or a revision, and until the round's replies are closed. */
    void requireDraft() {
        if (!status.isOpen()) {
            throw REPLY_SUBMITTED.because("The reply was submitted on " + stands.submittedAt());
        }
        requireOpen();
    }

    /** While the replies of the round are open, or this Party was let in again. */
    void requireOpen() {
        round.replies().requireOpenTo(deadline.letInAfter());
    }

    /** Moves with each saved answer, so that a submission seals what its sender saw. Versions only grow. */
    EntityTag tag() {
        return tag(version, answers.stream().mapToLong(answer -> answer.version).sum());
    }

    /** As those have it who do not see the answers that the Party works on. */
    EntityTag tagOfRecord() {
        return tag(version, 0);
    }

    static EntityTag tag(int version, long answerVersions) {
        return new EntityTag(version + "." + answerVersions);
    }

    /** The time limit in force. */
    Instant due() {
        return deadline.in(round);
    }

    /** Gives the Party more time, and lets it in again where the replies of the round are closed. */
    Extension extend(ExtendReply wish, String by, Instant now) {
        wish.requireMoreThan(due(), now);
        var extension = new Extension(this, wish, by, now);
        round.letIn();
        deadline = deadline.extended(wish.until(), round.replies().closings());
        return extension;
    }
}
