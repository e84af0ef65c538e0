package org.lanzarote.monitoring.replies.delegation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.reply.DelegateSaves;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyMoved;

/** Keeps delegations in step with their reply. */
@ApplicationScoped
class DelegatedWork {

    private final DelegationRepository delegations;
    private final PublishedItems items;

    DelegatedWork(DelegationRepository delegations, PublishedItems items) {
        this.delegations = delegations;
        this.items = items;
    }

    DelegatedSections sections(Reply reply) {
        return new DelegatedSections(reply, items.of(reply.questionnaire()));
    }

    /**
     * When the reply moves to another version, every delegate keeps its questions and gets the new ones of its
     * sections.
     */
    void follow(@Observes ReplyMoved moved) {
        var sections = sections(moved.reply());
        for (var delegation : delegations.of(moved.reply())) {
            if (delegation.state != DelegationState.TAKEN_BACK) {
                Set<String> names = delegation.questions.stream()
                        .map(question -> QuestionNumber.main(question.number()))
                        .collect(toSet());
                names.addAll(delegation.sections);
                delegation.follow(sections.questions(names));
            }
        }
    }

    /** Locks the delegation while its delegate saves, so that it is not handed or taken back meanwhile. */
    void letSave(@Observes DelegateSaves saving) {
        delegations.requireHeld(saving.reply(), saving.delegate()).requireNotHandedBack();
    }
}
