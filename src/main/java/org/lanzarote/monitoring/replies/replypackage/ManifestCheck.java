package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_MISMATCH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.platform.problem.Told;
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
                ReplyPackageMessage.NO_MANIFEST.with(Manifest.FORMAT, Manifest.KIND));
        require(
                manifest.questionnaireVersion() == answers.questionnaireVersion(),
                Manifest.ANSWERS,
                ReplyPackageMessage.OTHER_VERSION_ANSWERED);
        require(
                manifest.answersSha256().equals(answersFile.sha256()),
                Manifest.ANSWERS,
                ReplyPackageMessage.ANSWERS_DIGEST);
        files();
        if (!differences.isEmpty()) {
            throw REPLY_PACKAGE_MISMATCH.because(ReplyPackageMessage.MANIFEST_DIFFERS, differences);
        }
    }

    private void files() {
        Set<String> listed = new HashSet<>();
        for (var file : manifest.files()) {
            require(listed.add(file.sha256()), file.path(), ReplyPackageMessage.LISTED_TWICE);
            require(
                    FileName.isOne(file.name()) && file.path().equals(ListedFile.path(file.sha256(), file.name())),
                    file.path(),
                    ReplyPackageMessage.PLACE_OF_FILE);
            var there = found.get(file.path());
            require(there != null, file.path(), ReplyPackageMessage.FILE_MISSING);
            require(
                    there == null
                            || (there.size() == file.size() && there.sha256().equals(file.sha256())),
                    file.path(),
                    ReplyPackageMessage.FILE_DIFFERS);
        }
        unlisted();
    }

    private void unlisted() {
        var paths =
                new HashSet<>(manifest.files().stream().map(ListedFile::path).toList());
        found.keySet().stream()
                .filter(name -> name.startsWith(ListedFile.FOLDER) && !paths.contains(name))
                .forEach(name -> require(false, name, ReplyPackageMessage.FILE_UNLISTED));
    }

    private void require(boolean holds, String place, Told what) {
        if (!holds) {
            differences.add(Violation.inFile(place, what));
        }
    }
}
