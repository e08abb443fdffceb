/**
 * Every sentence a person reads, in Welsh and English, from bundles with whole sentences in them.
 *
 * <p>Rule: no sentence is put together from parts in Java, since Welsh mutates what follows its small words.
 * The locales are always {@code cy-GB} and {@code en-GB}: {@code cy} alone gives the JDK's wrong week and currency.
 */
@NullMarked
package cymru.pythefnos.chassis.words;

import org.jspecify.annotations.NullMarked;
