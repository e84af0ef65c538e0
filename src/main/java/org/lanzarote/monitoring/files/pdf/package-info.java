/**
 * Lets through only PDF that holds nothing but text and pictures: a list says which streams, orders and entries of objects a text
 * needs.
 *
 * <p>The check of documents uses it. It has many files since it is one feature: what a PDF holds is read once, and each file knows one
 * kind of it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.pdf;

import org.jspecify.annotations.NullMarked;
