package org.lanzarote.monitoring.stakeholders.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;

/** What somebody has read and confirmed: names that stay in the texts, and in these files, are those of others. */
record Confirmed(boolean words, List<UUID> files) {

    static Confirmed of(boolean words, @Nullable List<UUID> files) {
        return new Confirmed(words, Objects.requireNonNullElse(files, List.of()));
    }

    /** Ends the request if texts or files that are not confirmed name the organisation; tells all of them at once. */
    void require(SoughtNames secret, CopyTexts texts, @Nullable String because, List<FileText> read) {
        var known = read.stream().map(FileText::id).toList();
        var unknown = new Violations();
        for (int i = 0; i < files.size(); i++) {
            unknown.require(known.contains(files.get(i)), "/filesConfirmed/" + i, CopyMessage.NO_TEXT_NAMES);
        }
        unknown.orThrow(CopyMessage.CONFIRMED_IN_VAIN);
        List<Violation> found = new ArrayList<>(words ? List.of() : texts.naming(secret));
        if (!words && because != null && secret.stand(because)) {
            found.add(Violation.at("/because", CopyMessage.NAMED_IN_REASON));
        }
        read.stream().filter(file -> !files.contains(file.id())).forEach(file -> found.addAll(file.naming(secret)));
        if (!found.isEmpty()) {
            throw ProblemType.ORGANISATION_NAMED.because(CopyMessage.ORGANISATION_WOULD_BE_NAMED, found);
        }
    }
}
