package org.lanzarote.monitoring.files.unwanted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Collects what a document holds besides text, with its place, so that the author learns of all at once. */
public final class UnwantedParts {

    private static final int MOST = 50;

    /** As many characters before an element as help to find it. */
    private static final int LONGEST_PLACE = 40;

    private static final Pattern PREVIEW = Pattern.compile("(?i)docProps/thumbnail\\..*");

    private final List<Violation> all = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final List<Violation> pictureParts = new ArrayList<>();
    private final List<Violation> pictureLinks = new ArrayList<>();
    private int pictures;

    /** Takes note of a text, as the place where the next element stands. */
    public void pass(String text) {
        before.append(text.replaceAll("\\s+", " "));
        before.delete(0, Math.max(0, before.length() - LONGEST_PLACE));
    }

    /** Begins another part, of which no text has passed. */
    public void begin() {
        before.setLength(0);
    }

    /** Adds an element that no text needs; one that is known by its name with the text that it comes after. */
    public void addElement(String part, String name) {
        boolean found = Advice.isKnown(name) && !before.toString().isBlank();
        var place = found ? Unwanted.PART_AFTER.with(part, before.toString().strip()) : Told.named(part);
        boolean told = tell(Violation.inFile(place, Advice.on(name)));
        pictures += told && Advice.isPicture(name) ? 1 : 0;
    }

    /** Adds a part that no text needs, which may be recognised by how it begins. */
    public void addPart(String name, Optional<Signature> signature) {
        boolean preview = PREVIEW.matcher(name).matches();
        var what = Unwanted.WHAT_WITH_ADVICE.with(
                signature.<Told>map(found -> found).orElse(Unwanted.UNNEEDED_PART),
                preview ? Unwanted.ADVICE_PREVIEW : Advice.onPart(name));
        if (!preview && signature.filter(Signature::isPicture).isPresent()) {
            pictureParts.add(Violation.inFile(name, what));
        }
        add(name, what);
    }

    /** Adds a relationship of a kind that no text needs. */
    public void addLink(String part, String kind) {
        if (Advice.isPicture(kind)) {
            pictureLinks.add(Violation.inFile(part, Advice.on(kind)));
        }
        add(part, Advice.on(kind));
    }

    /** Leaves out the parts and links of pictures that are told where they stand in the text. */
    private void tellPicturesOnce() {
        if (pictures > 0) {
            List<Violation> once = new ArrayList<>(all);
            once.removeAll(pictureLinks);
            once.removeAll(pictureParts.subList(0, Math.min(pictures, pictureParts.size())));
            if (!once.isEmpty()) {
                all.clear();
                all.addAll(once);
            }
        }
    }

    public void add(String part, Told what) {
        add(Told.named(part), what);
    }

    public void add(Told place, Told what) {
        tell(Violation.inFile(place, what));
    }

    /** Adds it, if there is room; tells whether it is told now. */
    private boolean tell(Violation violation) {
        if (all.size() < MOST && !all.contains(violation)) {
            all.add(violation);
        }
        return all.contains(violation);
    }

    /** Adds it where it was found, and tells whether it was. */
    public boolean add(boolean found, String part, Told what) {
        return add(found, Told.named(part), what);
    }

    public boolean add(boolean found, Told place, Told what) {
        if (found) {
            add(place, what);
        }
        return found;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Ends the request if anything was found. */
    public void orThrow() {
        tellPicturesOnce();
        if (!all.isEmpty()) {
            var first = all.get(0);
            throw ProblemType.DOCUMENT_MORE_THAN_TEXT.because(
                    Unwanted.MORE_THAN_TEXT.with(first.placeTold(), first.told()), all);
        }
    }
}
