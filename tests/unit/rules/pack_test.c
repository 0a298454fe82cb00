/* pack_test.c - a pack tells what was written, and an altered one does no harm */
#include <stdlib.h>

#include "../rulec/trial.h"

static void the_fixture_packs_open_and_tell_what_was_written(void **state)
{
    size_t size;
    omd_pack pack;
    omd_message message;
    (void)state;
    void *bytes = fixture_pack("sv", &size);
    assert_int_equal(omd_pack_open(&pack, bytes, size), 0);
    assert_string_equal(omd_pack_language(&pack), "sv");
    assert_int_equal(omd_pack_rule_count(&pack), 4);
    bool seen = false;
    for (uint32_t i = 0; i < omd_pack_rule_count(&pack); i++) {
        omd_rule_info info = omd_pack_rule(&pack, i);
        if (strcmp(info.id, "removal-request.delete") != 0) continue;
        seen = true;
        assert_int_equal(info.kinds, 1 << OMD_REPLY);
        assert_int_equal(info.severity, OMD_ERROR);
        assert_string_equal(
            info.rewrite,
            "H\xC3\xB6r g\xC3\xA4rna av dig till oss, s\xC3\xA5 hj\xC3\xA4lper vi dig.");
    }
    assert_true(seen);
    assert_true(omd_pack_message(&pack, "removal-request.delete", &message));
    assert_string_equal(message.say, "\xC3\x84ndra det h\xC3\xA4r.");
    assert_string_equal(message.source_url, "https://example.com/guidelines");
    assert_true(omd_pack_message(&pack, "advice.thank", &message));
    assert_null(message.why);
    assert_false(omd_pack_message(&pack, "advice.thanks", &message));
    assert_string_equal(omd_pack_label(&pack, "fix.remove"), "Ta bort");
    assert_string_equal(omd_pack_label(&pack, "advice.thank.met"), "Bra s\xC3\xA5.");
    assert_null(omd_pack_label(&pack, "fix"));
    free(bytes);
}

static void any_altered_byte_is_refused(void **state)
{
    size_t size;
    omd_pack pack;
    (void)state;
    unsigned char *bytes = fixture_pack("en", &size);
    for (size_t i = 0; i < size; i++) {
        for (unsigned bit = 0; bit < 8; bit += 7) {
            bytes[i] ^= (unsigned char)(1u << bit);
            assert_int_equal(omd_pack_open(&pack, bytes, size), OMD_BAD_PACK);
            bytes[i] ^= (unsigned char)(1u << bit);
        }
    }
    assert_int_equal(omd_pack_open(&pack, bytes, size), 0);
    free(bytes);
}

static void any_shortened_pack_is_refused(void **state)
{
    size_t size;
    omd_pack pack;
    (void)state;
    unsigned char *bytes = fixture_pack("en", &size);
    for (size_t less = 1; less <= size; less++) {
        void *shorter = aligned_alloc(8, (size - less + 8) / 8 * 8);
        memcpy(shorter, bytes, size - less);
        assert_int_equal(omd_pack_open(&pack, shorter, size - less), OMD_BAD_PACK);
        free(shorter);
    }
    free(bytes);
}

static void a_pack_of_another_version_is_told_apart(void **state)
{
    size_t size;
    omd_pack pack;
    (void)state;
    omd_pack_header *header = fixture_pack("en", &size);
    header->head.version++;
    header->head.checksum = omd_file_checksum(header, size);
    assert_int_equal(omd_pack_open(&pack, header, size), OMD_WRONG_VERSION);
    free(header);
}

static void a_pack_must_lie_aligned(void **state)
{
    size_t size;
    omd_pack pack;
    (void)state;
    void *bytes = fixture_pack("en", &size);
    char *room = aligned_alloc(8, size + 8);
    memcpy(room + 4, bytes, size);
    assert_int_equal(omd_pack_open(&pack, room + 4, size), OMD_BAD_PACK);
    free(room);
    free(bytes);
}

static const char text[] =
    "Get 10% off or a voucher, leave us a review! Why don't you change your rating? "
    "You wrote \"hear from our lawyers\". Ask your fr\xC4\xB1"
    "ends and f*ck to review us today. "
    "Thanks. Radera omd\xC3\xB6met, din p*ckade skitidiot, om du \xC3\xA4r n\xC3\xB6jd - "
    "recension.";

/* The checksum only tells accidents; what is altered with care must do no harm either. */
static void a_pack_altered_with_care_is_refused_or_harmless(void **state)
{
    static const char *const languages[] = { "en", "sv" };
    (void)state;
    for (int l = 0; l < 2; l++) {
        size_t size;
        unsigned char *bytes = fixture_pack(languages[l], &size);
        omd_pack_header *header = (omd_pack_header *)(void *)bytes;
        omd_matcher *m = omd_matcher_new(&omd_plain_memory);
        omd_text t;
        uint32_t opened = 0;
        omd_text_init(&t, &omd_plain_memory);
        assert_int_equal(omd_text_read(&t, text, sizeof text - 1), 0);
        for (size_t i = 0; i < size; i++) {
            static const unsigned char changes[] = { 0x01, 0x80, 0xFF };
            for (size_t k = 0; k < sizeof changes; k++) {
                unsigned char was = bytes[i];
                omd_pack pack;
                bytes[i] ^= changes[k];
                header->head.checksum = omd_file_checksum(bytes, size);
                if (omd_pack_open(&pack, bytes, size) == 0) {
                    const omd_pack *packs[] = { &pack };
                    const omd_match *matches;
                    omd_message message;
                    uint32_t count;
                    opened++;
                    omd_matcher_language(m, &t, packs, 1);
                    for (uint32_t s = 0; s < t.sentence_count; s++) t.sentences[s].language = 0;
                    for (int kind = OMD_REPLY; kind <= OMD_INVITATION; kind++) {
                        assert_int_equal(omd_matcher_run(m, &t, &pack, 0, (omd_kind)kind,
                                                         UINT32_MAX, &matches, &count),
                                         0);
                        for (uint32_t n = 0; n < count; n++) {
                            assert_true(matches[n].first < matches[n].last &&
                                        matches[n].last <= t.token_count);
                            assert_non_null(omd_pack_rule(&pack, matches[n].rule).id);
                        }
                    }
                    omd_matcher_mark(m, &t, &pack, 0, "advice.thank");
                    if (omd_pack_message(&pack, "removal-request.delete", &message))
                        assert_non_null(message.say);
                    omd_pack_label(&pack, "fix.remove");
                }
                bytes[i] = was;
            }
        }
        assert_true(opened > 0); /* or nothing was tried */
        omd_text_free(&t);
        omd_matcher_free(m);
        free(bytes);
    }
}

/* Each class that a pattern names becomes a new one, until there are more than the pack has. */
static void a_class_beyond_the_last_is_refused(void **state)
{
    size_t size;
    omd_pack pack;
    (void)state;
    unsigned char *bytes = fixture_pack("sv", &size);
    omd_pack_header *header = (omd_pack_header *)(void *)bytes;
    const omd_section_place *named = &header->sections[OMD_S_CLASS_ARGS];
    assert_true(OMD_C_FIRST_OWN + named->count > header->sections[OMD_S_CLASSES].count);
    memset(bytes + named->offset, 0, named->count);
    header->head.checksum = omd_file_checksum(bytes, size);
    assert_int_equal(omd_pack_open(&pack, bytes, size), OMD_BAD_PACK);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_fixture_packs_open_and_tell_what_was_written),
        cmocka_unit_test(any_altered_byte_is_refused),
        cmocka_unit_test(any_shortened_pack_is_refused),
        cmocka_unit_test(a_pack_of_another_version_is_told_apart),
        cmocka_unit_test(a_pack_must_lie_aligned),
        cmocka_unit_test(a_class_beyond_the_last_is_refused),
        cmocka_unit_test(a_pack_altered_with_care_is_refused_or_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
