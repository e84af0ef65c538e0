package org.lanzarote.monitoring.reply;

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
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.party.Party;
import org.lanzarote.monitoring.problem.ProblemType;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.questionnaire.Question;
import org.lanzarote.monitoring.questionnaire.Questionnaire;
import org.lanzarote.monitoring.round.Round;

/** What one Party answers in one round, bound to one version of the questionnaire, which a draft leaves only for a later one, and only when told. */
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

    /** When it came in on paper, while the Secretariat enters it. */
    @Nullable LocalDate paperReceivedOn;

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

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Party party() {
        return party;
    }

    public Stream<Question> questions() {
        return answers.stream().map(answer -> answer.question);
    }

    void receivePaper(long answered, LocalDate on) {
        if (status != ReplyStatus.DRAFT || answered > 0) {
            throw ProblemType.REPLY_BEGUN.because("The Party has begun its reply here");
        }
        paperReceivedOn = on;
    }

    void requireSubmitted() {
        if (status.isOpen()) {
            throw ProblemType.REPLY_NOT_SUBMITTED.because("The Party works on this reply");
        }
    }

    /** Goes on with a later version of the questionnaire: every answer stays, new questions get an empty one. */
    void moveTo(Questionnaire later) {
        requireDraft();
        new ReplyMove(this).to(later);
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
            throw ProblemType.REPLY_SUBMITTED.because("The reply was submitted on " + stands.submittedAt());
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
}
