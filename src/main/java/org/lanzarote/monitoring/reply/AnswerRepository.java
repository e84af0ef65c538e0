package org.lanzarote.monitoring.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.problem.NotFound;

/** Answers to save, each for itself, so that two people can work on one reply. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

    Answer require(Reply reply, String question) {
        return find("from Answer a join fetch a.question q where a.reply = ?1 and q.number = ?2", reply, question)
                .singleResultOptional()
                .orElseThrow(NotFound.of("answerable question", question));
    }
}
