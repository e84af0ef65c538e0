package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.stakeholders.submission.OwnNames;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** Tells an organisation that asked for anonymity, before it submits, what would hold its copies back. */
@ApplicationScoped
class DraftNames implements OwnNames {

    private final CopyingQueries queries;
    private final FileCopying copying;
    private final KnownNames names;

    DraftNames(CopyingQueries queries, FileCopying copying, KnownNames names) {
        this.queries = queries;
        this.copying = copying;
        this.names = names;
    }

    @Override
    public List<Violation> in(StakeholderSubmission draft, Map<String, GivenAnswer> texts) {
        List<Violation> found = new ArrayList<>();
        if (draft.anonymity().isConcealing()) {
            var secret = names.secretIfGranted(draft);
            Set<UUID> read = new HashSet<>();
            if (texts.values().stream().noneMatch(given -> WordsInOrder.names(secret, given))
                    && secret.stand(WordsInOrder.of(texts.values()))) {
                found.add(Violation.at("", CopyMessage.TEXTS_NAME_YOU));
            }
            texts.forEach((pointer, given) -> {
                if (WordsInOrder.names(secret, given)) {
                    found.add(Violation.at(pointer, CopyMessage.TEXT_NAMES_YOU));
                }
                var files = given.attachments();
                files.removeIf(file -> !read.add(file));
                if (!files.isEmpty()) {
                    queries.files(draft.id(), files)
                            .forEach(file ->
                                    problems(file, secret).forEach(told -> found.add(Violation.at(pointer, told))));
                }
            });
        }
        return found;
    }

    private List<Told> problems(AttachedFile file, SoughtNames secret) {
        try {
            return secret.places(copying.text(file)).stream()
                    .map(place -> CopyMessage.FILE_NAMES_YOU_AT.with(file.name(), place))
                    .toList();
        } catch (ProblemException e) {
            return List.of(CopyMessage.NO_COPY_OF_FILE.with(file.name(), e.told()));
        }
    }
}
