package org.lanzarote.monitoring.files.unwanted;

import java.util.regex.Pattern;

/** The links that a document may have: to a place in itself, to the web, to an address of mail or telephone. */
public final class Links {

    private static final Pattern ALLOWED = Pattern.compile("(?is)|#.*|(https?|mailto|tel):.*");

    private Links() {}

    public static boolean areAllowed(String target) {
        return ALLOWED.matcher(target).matches();
    }
}
