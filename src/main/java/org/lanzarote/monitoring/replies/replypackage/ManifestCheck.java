package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_MISMATCH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Compares the manifest of a package with its content, and reports every difference with its place. */
final class ManifestCheck {

    private final Manifest manifest;
    private final Map<String, UnpackedFile> found;
    private final List<Violation> differences = new ArrayList<>();

    ManifestCheck(Manifest manifest, Map<String, UnpackedFile> found) {
        this.manifest = manifest;
        this.found = found;
    }

    void require(PackagedAnswers answers, UnpackedFile answersFile) {
        require(
                manifest.format() == Manifest.FORMAT && manifest.kind().equals(Manifest.KIND),
                Manifest.NAME,
                "It is no manifest of format %d and kind %s".formatted(Manifest.FORMAT, Manifest.KIND));
        require(
                manifest.questionnaireVersion() == answers.questionnaireVersion(),
                Manifest.ANSWERS,
                "It answers another version of the questionnaire than the manifest says");
        require(
                manifest.answersSha256().equals(answersFile.sha256()),
                Manifest.ANSWERS,
                "It does not have the SHA-256 that the manifest says");
        files();
        if (!differences.isEmpty()) {
            throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.MANIFEST_DIFFERS, differences);
        }
    }

    private void files() {
        Set<String> listed = new HashSet<>();
        for (var file : manifest.files()) {
            require(listed.add(file.sha256()), file.path(), "It is listed already");
            require(
                    FileName.isOne(file.name()) && file.path().equals(ListedFile.path(file.sha256(), file.name())),
                    file.path(),
                    "A file is at attachments/, its SHA-256, / and its name");
            var there = found.get(file.path());
            require(there != null, file.path(), "The package does not have it");
            require(
                    there == null
                            || (there.size() == file.size() && there.sha256().equals(file.sha256())),
                    file.path(),
                    "It does not have the size and the SHA-256 that the manifest says");
        }
        unlisted();
    }

    private void unlisted() {
        var paths =
                new HashSet<>(manifest.files().stream().map(ListedFile::path).toList());
        found.keySet().stream()
                .filter(name -> name.startsWith(ListedFile.FOLDER) && !paths.contains(name))
                .forEach(name -> require(false, name, "The manifest does not list it"));
    }

    private void require(boolean holds, String place, String what) {
        if (!holds) {
            differences.add(Violation.inFile(place, what));
        }
    }
}
