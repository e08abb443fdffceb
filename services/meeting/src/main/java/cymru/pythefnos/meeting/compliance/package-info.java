/**
 * Whether notice and papers reached each seat in time, by which evidence (requirements M1, M2, X4 and X6).
 *
 * <p>Every event that matters is kept as it came, in an append-only log of evidence; the figures are a pure function of
 * it and can be rebuilt from it at any time. Notice is in time if it was received on or before the notice deadline of
 * the meeting's current schedule: moving a meeting starts its notice again. A paper is in time if it was received on or
 * before the papers deadline. Short notice and papers tabled late are counted as breaches, whoever agreed to them. A
 * seat that was first held after a deadline is owed nothing by it; a cancelled meeting owes nothing.
 *
 * <p>Figures name seats and deliveries, never people. Days are local dates in Europe/London.
 */
@NullMarked
package cymru.pythefnos.meeting.compliance;

import org.jspecify.annotations.NullMarked;
