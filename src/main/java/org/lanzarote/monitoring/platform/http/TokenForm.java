package org.lanzarote.monitoring.platform.http;

import java.util.function.IntPredicate;

/**
 * The form of a bearer token: three pieces as Keycloak writes them, of which the last may be empty. It is read sign by sign, for
 * a token is long, and a regular expression takes several times as long for it.
 */
final class TokenForm {

    private static final String BEARER = "bearer";
    private static final char DOT = '.';

    private TokenForm() {}

    /** Whether a bearer token has this form; other credentials are nothing here, and stay so. */
    static boolean fits(String authorization) {
        return !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()) || isToken(authorization);
    }

    private static boolean isToken(String told) {
        int head = after(told, BEARER.length(), TokenForm::isSpace);
        int claims = after(told, head, TokenForm::isInPiece) + 1;
        int signature = after(told, claims, TokenForm::isInPiece) + 1;
        return head > BEARER.length()
                && isPiece(told, head, claims)
                && isPiece(told, claims, signature)
                && after(told, after(told, signature, TokenForm::isInPiece), TokenForm::isSpace) == told.length();
    }

    /** Whether one piece begins here, is not empty, and ends with a dot before the next. */
    private static boolean isPiece(String told, int from, int next) {
        return next > from + 1 && next <= told.length() && told.charAt(next - 1) == DOT;
    }

    /** The place of the first sign from here that is none of these. */
    private static int after(String told, int from, IntPredicate these) {
        int at = from;
        while (at < told.length() && these.test(told.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(int sign) {
        return sign == ' ';
    }

    private static boolean isInPiece(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-'
                || sign == '_';
    }
}
