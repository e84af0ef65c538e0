package org.lanzarote.monitoring.files.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lanzarote.monitoring.files.pdf.PdfLook.TextRendering;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;

/** What the orders of a page paint: areas, lines and words, each in its colour. */
final class PdfPainting {

    private static final int DEEPEST = 1_000;

    /** Tables are painted in pieces, too, but in fewer on a page. */
    private static final int MOST_AREAS = 20_000;

    /** As many orders as a program gives before something is painted. */
    private static final int MOST_IDLE = 40;

    /** Orders of what is painted next, of which there may be many. */
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");

    private final Deque<PdfLook> saved = new ArrayDeque<>();
    private final PdfOperands operands = new PdfOperands();
    private final ColouredPieces pieces = new ColouredPieces();
    private final Balance balance;
    private PdfSheens sheens = new PdfSheens();
    private PdfLook look = PdfLook.FIRST;
    private final PdfPath ofPage;
    private PdfPath path;
    private int begun;
    private int areas;
    private int idle;
    private boolean thinParts;

    PdfPainting(Balance balance, PDRectangle page) {
        this.balance = balance;
        this.ofPage = new PdfPath(page);
        this.path = ofPage;
    }

    /** Goes on with a stream of the page itself. */
    void goOn(PdfSheens ofPages) {
        sheens = ofPages;
        path = ofPage;
    }

    /** Begins a part that is drawn in the place of its name, with states of its own. */
    void beginPart(PdfSheens own) {
        saved.clear();
        look = PdfLook.FIRST;
        sheens = own;
        path = new PdfPath(null);
    }

    /** Ends a stream; takes note of what no order in it takes. */
    void endStream() {
        hideMore();
    }

    PdfOperands operands() {
        return operands;
    }

    void order(String word) {
        idle += PATH.contains(word) ? 0 : 1;
        boolean outside = path.isOutside(word, operands);
        switch (word) {
            case "q" -> save();
            case "Q" -> look = saved.isEmpty() ? look : saved.pop();
            case "g", "rg", "k", "sc", "scn" -> look = look.withArea(operands + word);
            case "G", "RG", "K", "SC", "SCN" -> look = look.withLine(operands + word);
            case "gs" -> look = look.with(sheens.named(operands.name()), operands.name());
            case "Tr" -> look = look.with(TextRendering.of(operands.toString()));
            case "re", "m" -> begun++;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(look.area(), look.isOwnArea());
            case "S", "s" -> paint(look.line(), look.isOwnLine());
            case "n" -> {
                begun = 0;
                path.endSeen();
            }
            case "Tj", "TJ", "'", "\"" -> write();
            case "Do" -> part();
            default -> {}
        }
        hide(outside);
    }

    boolean isPicture() {
        return areas > MOST_AREAS || pieces.arePicture();
    }

    int areas() {
        return areas;
    }

    /** Whether a part was drawn so that what is below shines through it. */
    boolean hasThinParts() {
        return thinParts;
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(look);
        }
    }

    private void paint(String colour, boolean isOwn) {
        for (; begun > 0; begun--) {
            add(colour, isOwn);
            areas++;
        }
        idle = path.endSeen() ? 0 : idle;
    }

    private void write() {
        if (look.letters() == TextRendering.UNSEEN) {
            balance.hideNeedless(operands.takeStrings());
            return;
        }
        add(look.ofLetters(), look.sheen().isFaint());
        balance.show(operands.takeStrings());
        operands.takeMore();
        idle = 0;
    }

    /** What is drawn in the place of a name looks like nothing else. */
    private void part() {
        pieces.addOther();
        thinParts |= look.isOwnArea() || look.isOwnLine();
        idle = 0;
    }

    private void add(String colour, boolean isOwn) {
        if (isOwn) {
            pieces.addOther();
        } else {
            pieces.add(colour);
        }
    }

    /** Takes note of strings that are not written, and of what orders say outside of the page, or after too many that paint nothing. */
    private void hide(boolean outside) {
        if (outside || idle > MOST_IDLE) {
            balance.hideNeedless(operands.toString());
        }
        operands.clear();
        hideMore();
    }

    private void hideMore() {
        balance.hide(operands.takeMore());
        balance.hide(operands.takeStrings());
    }
}
