package org.lanzarote.monitoring.files.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** Visits each object of a PDF, once for each role that it has, from page to page and then those that no page shows. */
final class PdfWalk {

    private static final int MOST_OBJECTS = 2_000_000;
    private static final String PAGE = "page ";

    /** An object to visit, and the key that leads to it. */
    private record ObjectVisit(COSBase object, PdfRole role, String key, boolean table) {}

    private final Map<PdfRole, Set<COSBase>> seen = new EnumMap<>(PdfRole.class);
    private final Deque<ObjectVisit> open = new ArrayDeque<>();
    private final UnwantedParts findings;
    private final PdfStreams streams;
    private final PdfLists lists;

    PdfWalk(UnwantedParts findings, PdfStreams streams, Balance balance) {
        this.findings = findings;
        this.streams = streams;
        this.lists = new PdfLists(findings, balance);
    }

    /** What belongs to a page; of inherited resources too. */
    void page(PDPage page, int number) throws IOException {
        var place = Told.named(PAGE + number);
        streams.begin(page);
        if (page.getResources() != null) {
            add(page.getResources().getCOSObject(), PdfRole.NONE, "Resources", false);
        }
        if (isNew(page.getCOSObject(), PdfRole.NONE)) {
            visit(new ObjectVisit(page.getCOSObject(), PdfRole.NONE, "Page", false), place);
        }
        empty(place);
    }

    void from(@Nullable COSBase root, PdfRole role, Told place) throws IOException {
        if (root instanceof COSName name) {
            lists.object(name, place);
        }
        add(root, role, "none", false);
        empty(place);
    }

    boolean hasSeen(COSBase object) {
        return seen.values().stream().anyMatch(objects -> objects.contains(object));
    }

    private void empty(Told place) throws IOException {
        for (var next = open.poll(); next != null; next = open.poll()) {
            if (isPage(next.object) && place.english().startsWith(PAGE)) {
                continue; // Links and outlines lead to pages, which are looked at in their own turn.
            }
            if (isNew(next.object, next.role)) {
                visit(next, place);
            }
            if (seen.values().stream().mapToInt(Set::size).sum() > MOST_OBJECTS) {
                throw ProblemType.DOCUMENT_UNSAFE.because(PdfMessage.PDF_OBJECTS.with(MOST_OBJECTS));
            }
        }
    }

    private boolean isNew(COSBase object, PdfRole role) {
        return seen.computeIfAbsent(role, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(object);
    }

    private void visit(ObjectVisit step, Told place) throws IOException {
        if (step.object instanceof COSArray array) {
            lists.array(array, step.table, step.role == PdfRole.LEFT, place);
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i), step.role.at(array, i), step.key, step.table);
            }
        } else if (step.object instanceof COSDictionary dictionary) {
            boolean told = PdfObject.check(dictionary, step.role, place, findings);
            if (dictionary instanceof COSStream stream && !told) {
                streams.check(stream, step.role, step.key, place);
            }
            var role = step.role.within(dictionary);
            dictionary.forEach((key, value) -> entry(dictionary, role, key, value, place));
        } else if (step.object instanceof COSString string) {
            lists.string(string, step.key, place);
        }
    }

    private void entry(COSDictionary object, PdfRole role, COSName key, @Nullable COSBase value, Told place) {
        lists.name(key, place);
        if (value instanceof COSName name) {
            lists.name(name, place);
        } else if (value instanceof COSNumber number) {
            lists.number(number);
        }
        add(value, role.under(key), key.getName(), PdfLists.isTable(object, key));
    }

    private void add(@Nullable COSBase object, PdfRole role, String key, boolean table) {
        var found = object instanceof COSObject reference ? reference.getObject() : object;
        if (found instanceof COSArray || found instanceof COSDictionary || found instanceof COSString) {
            open.add(new ObjectVisit(found, role, key, table));
        }
    }

    private static boolean isPage(COSBase object) {
        return object instanceof COSDictionary dictionary
                && (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))
                        || COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE)));
    }
}
