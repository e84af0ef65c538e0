package org.lanzarote.monitoring.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.questionnaire.Question;
import org.lanzarote.monitoring.reply.Reply;

/** The sections of a reply that one delegate of the Party works on. Taking them back keeps what was saved. */
@Entity
class Delegation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    /** Login of the delegate's account. */
    String delegate;

    @ManyToMany
    Set<Question> questions = new HashSet<>();

    String givenBy;
    Instant givenAt;

    protected Delegation() {}

    Delegation(Reply reply, String delegate, Collection<Question> questions, String givenBy, Instant now) {
        this.reply = reply;
        this.delegate = delegate;
        give(questions, givenBy, now);
    }

    /** These from now on, and no others. */
    final void give(Collection<Question> wished, String by, Instant now) {
        questions.clear();
        questions.addAll(wished);
        givenBy = by;
        givenAt = now;
    }

    /** The same sections of the version to which the reply moved, with the questions that are new in them. */
    void follow() {
        var followed = DelegatedSections.questions(reply, DelegatedSections.of(questions));
        questions.clear();
        questions.addAll(followed);
    }
}
