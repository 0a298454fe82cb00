// template-parts.mjs - merge tags, sample values, HTML source and text messages, without a page

import assert from "node:assert/strict"
import { describe, it } from "node:test"

import { fill, HtmlText, keepingTags, mergeTags, sms, tagNames, wholeTags } from "../../web/dist/template/index.js"

describe("merge tags", () => {
  for (const tag of "{{name}} {{{name}}} {{ user.name | title }} [Namn] [Ditt namn] %FIRSTNAME% %%name%% *|FNAME|* ${order} {name} #{name} <<Name>> [[name]] __name__ {%if-a%} <%=name%>".match(/<%.*?%>|\{\{ .*? \}\}|\[Ditt namn\]|\S+/g)) {
    it(`are seen: ${tag}`, () => {
      const text = `Hej ${tag}, hej!`
      assert.deepEqual(mergeTags(text).map((one) => one.source), [tag])
    })
  }

  it("are not seen where there are none", () => {
    assert.deepEqual(mergeTags("10 % rabatt, 100 % nöjda [1], a < b > c, {}, 5% off and 10% more"), [])
  })

  it("have names, without filters, and none where they only steer", () => {
    assert.deepEqual(tagNames("{{ user.name | title }} {{#if a}}x{{else}}y{{/if}} *|FNAME|* {% if b %} [Namn] {{name}} [Namn]"), [
      "user.name",
      "FNAME",
      "Namn",
      "name",
    ])
  })
})

describe("a quick fix beside merge tags", () => {
  const whole = (text, start, end, put) => {
    const { start: from, end: to, text: now } = wholeTags({ label: "", text: put, start, end }, mergeTags(text))
    return text.slice(0, from) + now + text.slice(to)
  }

  it("cuts none in two", () => {
    const text = "Hej {{namn}}! Ge oss fem."
    for (let at = 5; at < 12; at++) assert.equal(whole(text, at, 25, ""), "Hej ")
  })

  it("keeps the link", () => {
    const text = "Lämna fem stjärnor här: {{review_link}}"
    assert.equal(whole(text, 0, text.length, "Berätta hur det gick."), "Berätta hur det gick. {{review_link}}")
    assert.equal(whole(text, 0, text.length, ""), "{{review_link}}")
  })

  it("is offered so by a checker", () => {
    const finding = { start: 0, end: 8, rule: "a.b", replacements: [{ label: "x", text: "", start: 0, end: 8 }] }
    const checker = keepingTags({ languages: [], locale: "en", check: () => ({ findings: [finding], advice: [] }), close() {} })
    assert.equal(checker.check("Five at {{link}}", {}).findings[0].replacements[0].text, "")
    const [one] = checker.check("Five {{link}}", {}).findings
    assert.deepEqual(one.replacements[0], { label: "x", text: "{{link}}", start: 0, end: 13 })
  })
})

describe("sample values", () => {
  it("take the place of tags, whatever their case and path, and lead back", () => {
    const template = "Hej {{customer.first_name}}, order %ORDER% från {{shop}}."
    const filled = fill(template, { First_Name: "Kalle", order: "12" })
    assert.equal(filled.text, "Hej Kalle, order 12 från {{shop}}.")
    const back = (part) => {
      const at = filled.text.indexOf(part)
      const { start, end } = filled.back(at, at + part.length)
      return template.slice(start, end)
    }
    assert.deepEqual(["Hej", "Kalle", "alle, o", "12", "order", "från"].map(back), ["Hej", "{{customer.first_name}}", "{{customer.first_name}}, o", "%ORDER%", "order", "från"])
  })

  it("leave nothing of what only steers", () => {
    assert.equal(fill("{{#if a}}x{{/if}}", {}).text, "x")
  })
})

describe("a text message", () => {
  const facts = (text) => {
    const { alphabet, units, messages, left } = sms(text)
    return [alphabet, units, messages, left]
  }
  const cases = {
    "": ["GSM-7", 0, 1, 160],
    ["å".repeat(160)]: ["GSM-7", 160, 1, 0],
    ["å".repeat(161)]: ["GSM-7", 161, 2, 145],
    ["€".repeat(80)]: ["GSM-7", 160, 1, 0],
    // An escaped character is not cut in two: 76 a message, and a septet is left over.
    ["€".repeat(153)]: ["GSM-7", 306, 3, 151],
    ["ê" + "a".repeat(69)]: ["UCS-2", 70, 1, 0],
    ["ê" + "a".repeat(70)]: ["UCS-2", 71, 2, 63],
    ["😀".repeat(35)]: ["UCS-2", 70, 1, 0],
    ["😀".repeat(67)]: ["UCS-2", 134, 3, 65],
  }
  for (const [text, wanted] of Object.entries(cases)) {
    it(`of ${[...text].length} characters, such as ${[...text][0] ?? "none"}, is counted`, () => assert.deepEqual(facts(text), wanted))
  }

  it("names what keeps it out of the short alphabet", () => {
    assert.deepEqual(sms("Hej “du” – hej”").foreign, ["“", "”", "–"])
  })
})

describe("HTML source", () => {
  it("is read as its reader sees it", () => {
    const read = (source) => new HtmlText(source).text
    assert.equal(read("<p>Hej&nbsp;{{namn}}!</p>\n<p>Ge <b>fem</b> &amp; f&aring;<br>10&#37;</p>"), "Hej\u00A0{{namn}}!\nGe fem & få\n10%")
    assert.equal(read('<style>p{}</style><!-- no --><img alt="x>y" src=a> a < b <script>"<p>"</script>'), "\uFFFC a < b ")
    assert.equal(read("&unknown; &amp;lt; &#xD800;"), "&unknown; &lt; \uFFFD")
  })

  it("leads back to the source, between the tags", () => {
    const source = '<p>Ge <b title="fem">fem</b> stj&auml;rnor</p>\n<p>nu</p>'
    const html = new HtmlText(source)
    const quote = (part) => {
      const at = html.text.indexOf(part)
      return html.stretches(at, at + part.length).map(({ start, end }) => source.slice(start, end))
    }
    assert.deepEqual(quote("Ge fem"), ["Ge ", "fem"])
    assert.deepEqual(quote("stjärnor"), ["stj&auml;rnor"])
    assert.deepEqual(quote("stj"), ["stj"])
    assert.deepEqual(quote("ä"), ["&auml;"])
    assert.deepEqual(quote("rnor\nnu"), ["rnor", "nu"])
    assert.equal(html.offset(source.indexOf("fem</b>") + 1), html.text.indexOf("fem") + 1)
    assert.equal(html.offset(source.indexOf("title")), null)
  })

  it("takes long source without end or sense in its stride", () => {
    for (const bad of ["<", "<a ", '<a b="', "&", "<!--", "<!x", "{{", "[a "]) {
      const times = timeOf(bad.repeat(32_000)) / timeOf(bad.repeat(2000))
      assert.ok(times < 100, `${bad}: 16 times the text takes ${times} times as long`) // 256 if it were squared
    }

    /** The shortest of some tries: what else the machine does only adds. */
    function timeOf(source) {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now()
        new HtmlText(source)
        mergeTags(source)
        return performance.now() - start
      })
      return Math.min(...times)
    }
  })
})
