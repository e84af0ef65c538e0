package org.lanzarote.monitoring.replies.reply;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.preparation.round.Round;

/**
 * The reply of one Party in one round. It is bound to one version of the questionnaire, which a draft leaves only for
 * a later one, and only on request.
 */
@Entity
public class Reply {

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

    /** The day on which it came on paper, while the Secretariat enters it. */
    @Nullable LocalDate paperReceivedOn;

    Deadline deadline = Deadline.OF_THE_ROUND;

    @OneToMany(mappedBy = "reply", cascade = CascadeType.PERSIST)
    List<Answer> answers = new ArrayList<>();

    /** How often something of it was taken down. */
    int takeDowns;

    protected Reply() {}

    Reply(Questionnaire questionnaire, Party party) {
        this.round = questionnaire.round();
        this.questionnaire = questionnaire;
        this.party = party;
        questionnaire.putTo(Audience.STATE).forEach(question -> answers.add(new Answer(this, question)));
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

    public Party party() {
        return party;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Stream<Question> questions() {
        return answers.stream().map(answer -> answer.question);
    }

    /** The answers, one for each question put to States. */
    public List<Answer> answers() {
        return answers;
    }

    public @Nullable LocalDate paperReceivedOn() {
        return paperReceivedOn;
    }

    /** The reason for which its Party works on it again after a submission. */
    public @Nullable String reopenedBecause() {
        return revision == null ? null : revision.reason();
    }

    /** The number of its submissions. */
    public int submissions() {
        return stands.submissions();
    }

    /** The number of its extensions. */
    public int extensions() {
        return deadline.extensions();
    }

    /** Gives its Party more time, and lets it in again where the replies of the round are closed. */
    public void extend(Instant until) {
        round.letIn();
        deadline = deadline.extended(until, round.replies().closings());
    }

    /** Submits it, after which nobody works on it. */
    public void submit(Instant now) {
        stands = stands.submitted(now);
        deadline = deadline.met(now.isAfter(due()));
        status = ReplyStatus.SUBMITTED;
        revision = null;
        paperReceivedOn = null;
    }

    public void requirePublishable() {
        stands.requirePublishable();
    }

    /** Whether any of its submissions is public. */
    public boolean isPublished() {
        return stands.isPublished();
    }

    /** The last submission that is public; refused where none is. */
    public int requirePublished() {
        return stands.requirePublished();
    }

    /** Counts a take-down, and gives its number. */
    public int takeDown() {
        return ++takeDowns;
    }

    void receivePaper(boolean begun, LocalDate on) {
        if (status != ReplyStatus.DRAFT || begun) {
            throw ProblemType.REPLY_BEGUN.because(ReplyMessage.PARTY_HAS_BEGUN);
        }
        paperReceivedOn = on;
    }

    void requireSubmitted() {
        if (status.isOpen()) {
            throw ProblemType.REPLY_NOT_SUBMITTED.because(ReplyMessage.PARTY_WORKS);
        }
    }

    /** Moves it to a later version of the questionnaire: every answer stays, new questions get an empty one. */
    void moveTo(Questionnaire later) {
        requireDraft();
        new ReplyMove(this).to(later);
    }

    /** Makes its last submission public. */
    public void publish(Instant now) {
        stands = stands.published(now);
        if (status == ReplyStatus.SUBMITTED) {
            status = ReplyStatus.PUBLISHED;
        }
    }

    /** Refuses a reply that takes no answers: it must be a draft or a revision, and the round's replies open. */
    public void requireDraft() {
        status.requireOpen(stands.submittedAt());
        requireOpen();
    }

    /** Refuses if the round's replies are closed and this Party was not let in again. */
    void requireOpen() {
        round.replies().requireOpenTo(deadline.letInAfter());
    }

    /**
     * The tag, which changes with each saved answer, so that a submission seals what its sender saw. Versions only
     * grow.
     */
    public EntityTag tag() {
        return tag(version, answers.stream().mapToLong(answer -> answer.version).sum());
    }

    /** The tag for readers who do not see the working copy. */
    public EntityTag tagOfRecord() {
        return tag(version, 0);
    }

    public static EntityTag tag(int version, long answerVersions) {
        return new EntityTag(version + "." + answerVersions);
    }

    /** The time limit in force. */
    public Instant due() {
        return deadline.in(round);
    }
}
