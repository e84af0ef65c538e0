package org.lanzarote.monitoring.files.pdf;

import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.lanzarote.monitoring.files.unwanted.Links;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks the orders (actions) of a PDF: a click may lead to a place or to the web, and nothing happens without one. */
final class PdfOrders {

    private static final String ADDRESS = "URI";
    private static final String PLACE = "GoTo";

    /** Orders by which a reader acts, wherever they stand; the other kinds have refusals of their own. */
    private static final Set<String> ACTING = Set.of(ADDRESS, "Named");

    private static final COSName BASE = COSName.getPDFName("Base");

    private PdfOrders() {}

    /** Tells whether something was found. */
    static boolean check(COSDictionary object, PdfRole role, Told place, UnwantedParts findings) {
        boolean based = object.getDictionaryObject(COSName.URI) instanceof COSDictionary addresses
                && addresses.containsKey(BASE);
        boolean found = findings.add(based, place, Unwanted.BASE_OF_LINKS);
        var order = object.getNameAsString(COSName.S);
        if (order == null) {
            return found;
        }
        if (role == PdfRole.OPENING || role == PdfRole.AUTOMATIC) {
            boolean acts = role == PdfRole.AUTOMATIC || !order.equals(PLACE);
            found |= findings.add(acts, place, Unwanted.ORDER_WITHOUT_CLICK.with(order));
        } else {
            found |= findings.add(!isAllowed(order, role), place, Unwanted.ORDER_UNNEEDED.with(order));
        }
        var target = Objects.requireNonNullElse(object.getString(COSName.URI), "");
        boolean elsewhere = order.equals(ADDRESS) && !Links.areAllowed(target);
        found |= findings.add(elsewhere, place, Unwanted.LINK_ELSEWHERE);
        return found;
    }

    /** Many things other than orders have a kind of this name; what nothing leads to is not clicked. */
    private static boolean isAllowed(String order, PdfRole role) {
        return switch (role) {
            case ACTION -> order.equals(PLACE) || order.equals(ADDRESS);
            case LEFT -> !order.equals("Named");
            default -> !ACTING.contains(order);
        };
    }
}
