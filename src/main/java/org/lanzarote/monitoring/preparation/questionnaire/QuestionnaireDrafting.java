package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Makes and changes drafts, and records with each change who made it and what it changed. */
@ApplicationScoped
class QuestionnaireDrafting {

    private final QuestionnaireRepository questionnaires;
    private final RoundRepository rounds;
    private final IssuedVersion issued;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    QuestionnaireDrafting(
            QuestionnaireRepository questionnaires,
            RoundRepository rounds,
            IssuedVersion issued,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.issued = issued;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins a new version and its history. */
    Questionnaire begin(int number, DraftQuestionnaire wish, EditKind kind) {
        wish.check();
        var round = requireOpen(number);
        issued.of(round).ifPresent(version -> issued.requireAdditive(version, wish));
        var draft = new Questionnaire(round, questionnaires.nextNumber(number), wish);
        questionnaires.persistAndFlush(draft);
        keep(draft, kind, List.of());
        return draft;
    }

    /** A version in draft, locked until the transaction ends. */
    Questionnaire require(int round, int version, Precondition ifMatch) {
        requireOpen(round);
        var draft = questionnaires.require(round, version);
        draft.requireDraft();
        ifMatch.require(draft.version);
        return draft;
    }

    /**
     * Makes the change and records it, if it changes anything. The issued version is looked up before, since publishing changes which one
     * that is.
     */
    void edit(Questionnaire draft, EditKind kind, Consumer<Questionnaire> change) {
        var before = draft.draft();
        int seen = draft.version;
        var answered = issued.of(draft.round);
        change.accept(draft);
        answered.ifPresent(version -> issued.requireAdditive(version, draft.draft()));
        questionnaires.flush();
        if (draft.version == seen) {
            return; // the same decision once more
        }
        keep(draft, kind, QuestionnaireDifference.between(json, before, draft.draft()));
    }

    private Round requireOpen(int number) {
        var round = rounds.requireToDraft(number);
        round.replies().requireOpen();
        return round;
    }

    private void keep(Questionnaire version, EditKind kind, List<Change> changes) {
        EntityManager em = questionnaires.getEntityManager();
        em.persist(new QuestionnaireEdit(version, kind, changes, caller.name(), clock.instant()));
    }
}
