// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-libav 1.22.0: libav
import type { Bool, Enum, Flags, Float, Int, Int64, Text } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals, GstObjectProperties, GstVideoDecoderProperties, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  avdec_4xm: avdec_4xm;
  avdec_8bps: avdec_8bps;
  avdec_8svx_exp: avdec_8svx_exp;
  avdec_8svx_fib: avdec_8svx_fib;
  avdec_aac: avdec_aac;
  avdec_aac_fixed: avdec_aac_fixed;
  avdec_aac_latm: avdec_aac_latm;
  avdec_aasc: avdec_aasc;
  avdec_ac3: avdec_ac3;
  avdec_ac3_fixed: avdec_ac3_fixed;
  avdec_acelp_kelvin: avdec_acelp_kelvin;
  avdec_adpcm_4xm: avdec_adpcm_4xm;
  avdec_adpcm_adx: avdec_adpcm_adx;
  avdec_adpcm_afc: avdec_adpcm_afc;
  avdec_adpcm_agm: avdec_adpcm_agm;
  avdec_adpcm_aica: avdec_adpcm_aica;
  avdec_adpcm_argo: avdec_adpcm_argo;
  avdec_adpcm_ct: avdec_adpcm_ct;
  avdec_adpcm_dtk: avdec_adpcm_dtk;
  avdec_adpcm_ea: avdec_adpcm_ea;
  avdec_adpcm_ea_maxis_xa: avdec_adpcm_ea_maxis_xa;
  avdec_adpcm_ea_r1: avdec_adpcm_ea_r1;
  avdec_adpcm_ea_r2: avdec_adpcm_ea_r2;
  avdec_adpcm_ea_r3: avdec_adpcm_ea_r3;
  avdec_adpcm_ea_xas: avdec_adpcm_ea_xas;
  avdec_adpcm_ima_acorn: avdec_adpcm_ima_acorn;
  avdec_adpcm_ima_alp: avdec_adpcm_ima_alp;
  avdec_adpcm_ima_amv: avdec_adpcm_ima_amv;
  avdec_adpcm_ima_apc: avdec_adpcm_ima_apc;
  avdec_adpcm_ima_apm: avdec_adpcm_ima_apm;
  avdec_adpcm_ima_cunning: avdec_adpcm_ima_cunning;
  avdec_adpcm_ima_dat4: avdec_adpcm_ima_dat4;
  avdec_adpcm_ima_dk3: avdec_adpcm_ima_dk3;
  avdec_adpcm_ima_dk4: avdec_adpcm_ima_dk4;
  avdec_adpcm_ima_ea_eacs: avdec_adpcm_ima_ea_eacs;
  avdec_adpcm_ima_ea_sead: avdec_adpcm_ima_ea_sead;
  avdec_adpcm_ima_iss: avdec_adpcm_ima_iss;
  avdec_adpcm_ima_moflex: avdec_adpcm_ima_moflex;
  avdec_adpcm_ima_mtf: avdec_adpcm_ima_mtf;
  avdec_adpcm_ima_oki: avdec_adpcm_ima_oki;
  avdec_adpcm_ima_qt: avdec_adpcm_ima_qt;
  avdec_adpcm_ima_rad: avdec_adpcm_ima_rad;
  avdec_adpcm_ima_smjpeg: avdec_adpcm_ima_smjpeg;
  avdec_adpcm_ima_ssi: avdec_adpcm_ima_ssi;
  avdec_adpcm_ima_wav: avdec_adpcm_ima_wav;
  avdec_adpcm_ima_ws: avdec_adpcm_ima_ws;
  avdec_adpcm_ms: avdec_adpcm_ms;
  avdec_adpcm_mtaf: avdec_adpcm_mtaf;
  avdec_adpcm_psx: avdec_adpcm_psx;
  avdec_adpcm_sbpro_2: avdec_adpcm_sbpro_2;
  avdec_adpcm_sbpro_3: avdec_adpcm_sbpro_3;
  avdec_adpcm_sbpro_4: avdec_adpcm_sbpro_4;
  avdec_adpcm_swf: avdec_adpcm_swf;
  avdec_adpcm_thp: avdec_adpcm_thp;
  avdec_adpcm_thp_le: avdec_adpcm_thp_le;
  avdec_adpcm_vima: avdec_adpcm_vima;
  avdec_adpcm_xa: avdec_adpcm_xa;
  avdec_adpcm_yamaha: avdec_adpcm_yamaha;
  avdec_adpcm_zork: avdec_adpcm_zork;
  avdec_agm: avdec_agm;
  avdec_aic: avdec_aic;
  avdec_alac: avdec_alac;
  avdec_alias_pix: avdec_alias_pix;
  avdec_als: avdec_als;
  avdec_amrnb: avdec_amrnb;
  avdec_amrwb: avdec_amrwb;
  avdec_amv: avdec_amv;
  avdec_anm: avdec_anm;
  avdec_ansi: avdec_ansi;
  avdec_ape: avdec_ape;
  avdec_apng: avdec_apng;
  avdec_aptx: avdec_aptx;
  avdec_aptx_hd: avdec_aptx_hd;
  avdec_arbc: avdec_arbc;
  avdec_argo: avdec_argo;
  avdec_asv1: avdec_asv1;
  avdec_asv2: avdec_asv2;
  avdec_atrac1: avdec_atrac1;
  avdec_atrac3: avdec_atrac3;
  avdec_atrac3al: avdec_atrac3al;
  avdec_atrac3plus: avdec_atrac3plus;
  avdec_atrac3plusal: avdec_atrac3plusal;
  avdec_atrac9: avdec_atrac9;
  avdec_aura: avdec_aura;
  avdec_aura2: avdec_aura2;
  avdec_avrn: avdec_avrn;
  avdec_avrp: avdec_avrp;
  avdec_avs: avdec_avs;
  avdec_avui: avdec_avui;
  avdec_bethsoftvid: avdec_bethsoftvid;
  avdec_bfi: avdec_bfi;
  avdec_binkaudio_dct: avdec_binkaudio_dct;
  avdec_binkaudio_rdft: avdec_binkaudio_rdft;
  avdec_binkvideo: avdec_binkvideo;
  avdec_bintext: avdec_bintext;
  avdec_bitpacked: avdec_bitpacked;
  avdec_bmp: avdec_bmp;
  avdec_bmv_audio: avdec_bmv_audio;
  avdec_bmv_video: avdec_bmv_video;
  avdec_brender_pix: avdec_brender_pix;
  avdec_c93: avdec_c93;
  avdec_camstudio: avdec_camstudio;
  avdec_camtasia: avdec_camtasia;
  avdec_cavs: avdec_cavs;
  avdec_cdtoons: avdec_cdtoons;
  avdec_cdxl: avdec_cdxl;
  avdec_cfhd: avdec_cfhd;
  avdec_cinepak: avdec_cinepak;
  avdec_clearvideo: avdec_clearvideo;
  avdec_cljr: avdec_cljr;
  avdec_cllc: avdec_cllc;
  avdec_comfortnoise: avdec_comfortnoise;
  avdec_cook: avdec_cook;
  avdec_cpia: avdec_cpia;
  avdec_cri: avdec_cri;
  avdec_cyuv: avdec_cyuv;
  avdec_dca: avdec_dca;
  avdec_dds: avdec_dds;
  avdec_derf_dpcm: avdec_derf_dpcm;
  avdec_dfa: avdec_dfa;
  avdec_dfpwm: avdec_dfpwm;
  avdec_dirac: avdec_dirac;
  avdec_dnxhd: avdec_dnxhd;
  avdec_dolby_e: avdec_dolby_e;
  avdec_dpx: avdec_dpx;
  avdec_dsd_lsbf: avdec_dsd_lsbf;
  avdec_dsd_lsbf_planar: avdec_dsd_lsbf_planar;
  avdec_dsd_msbf: avdec_dsd_msbf;
  avdec_dsd_msbf_planar: avdec_dsd_msbf_planar;
  avdec_dsicinaudio: avdec_dsicinaudio;
  avdec_dsicinvideo: avdec_dsicinvideo;
  avdec_dss_sp: avdec_dss_sp;
  avdec_dst: avdec_dst;
  avdec_dvaudio: avdec_dvaudio;
  avdec_dvvideo: avdec_dvvideo;
  avdec_dxa: avdec_dxa;
  avdec_dxtory: avdec_dxtory;
  avdec_dxv: avdec_dxv;
  avdec_eac3: avdec_eac3;
  avdec_eacmv: avdec_eacmv;
  avdec_eamad: avdec_eamad;
  avdec_eatgq: avdec_eatgq;
  avdec_eatgv: avdec_eatgv;
  avdec_eatqi: avdec_eatqi;
  avdec_escape124: avdec_escape124;
  avdec_escape130: avdec_escape130;
  avdec_evrc: avdec_evrc;
  avdec_exr: avdec_exr;
  avdec_fastaudio: avdec_fastaudio;
  avdec_ffv1: avdec_ffv1;
  avdec_ffvhuff: avdec_ffvhuff;
  avdec_fic: avdec_fic;
  avdec_fits: avdec_fits;
  avdec_flac: avdec_flac;
  avdec_flashsv: avdec_flashsv;
  avdec_flashsv2: avdec_flashsv2;
  avdec_flic: avdec_flic;
  avdec_flv: avdec_flv;
  avdec_fmvc: avdec_fmvc;
  avdec_fraps: avdec_fraps;
  avdec_frwu: avdec_frwu;
  avdec_g2m: avdec_g2m;
  avdec_g722: avdec_g722;
  avdec_g723_1: avdec_g723_1;
  avdec_g726: avdec_g726;
  avdec_g726le: avdec_g726le;
  avdec_g729: avdec_g729;
  avdec_gdv: avdec_gdv;
  avdec_gem: avdec_gem;
  avdec_gif: avdec_gif;
  avdec_gremlin_dpcm: avdec_gremlin_dpcm;
  avdec_gsm: avdec_gsm;
  avdec_gsm_ms: avdec_gsm_ms;
  avdec_h261: avdec_h261;
  avdec_h263: avdec_h263;
  avdec_h263i: avdec_h263i;
  avdec_h263p: avdec_h263p;
  avdec_h264: avdec_h264;
  avdec_h265: avdec_h265;
  avdec_hap: avdec_hap;
  avdec_hca: avdec_hca;
  avdec_hcom: avdec_hcom;
  avdec_hnm4video: avdec_hnm4video;
  avdec_hq_hqa: avdec_hq_hqa;
  avdec_hqx: avdec_hqx;
  avdec_huffyuv: avdec_huffyuv;
  avdec_hymt: avdec_hymt;
  avdec_iac: avdec_iac;
  avdec_idcinvideo: avdec_idcinvideo;
  avdec_idf: avdec_idf;
  avdec_iff: avdec_iff;
  avdec_ilbc: avdec_ilbc;
  avdec_imc: avdec_imc;
  avdec_imm4: avdec_imm4;
  avdec_imm5: avdec_imm5;
  avdec_indeo2: avdec_indeo2;
  avdec_indeo3: avdec_indeo3;
  avdec_indeo4: avdec_indeo4;
  avdec_indeo5: avdec_indeo5;
  avdec_interplay_dpcm: avdec_interplay_dpcm;
  avdec_interplayacm: avdec_interplayacm;
  avdec_interplayvideo: avdec_interplayvideo;
  avdec_ipu: avdec_ipu;
  avdec_jpeg2000: avdec_jpeg2000;
  avdec_jpegls: avdec_jpegls;
  avdec_jv: avdec_jv;
  avdec_kgv1: avdec_kgv1;
  avdec_kmvc: avdec_kmvc;
  avdec_lagarith: avdec_lagarith;
  avdec_loco: avdec_loco;
  avdec_lscr: avdec_lscr;
  avdec_m101: avdec_m101;
  avdec_mace3: avdec_mace3;
  avdec_mace6: avdec_mace6;
  avdec_magicyuv: avdec_magicyuv;
  avdec_mdec: avdec_mdec;
  avdec_metasound: avdec_metasound;
  avdec_mimic: avdec_mimic;
  avdec_mjpeg: avdec_mjpeg;
  avdec_mjpegb: avdec_mjpegb;
  avdec_mlp: avdec_mlp;
  avdec_mmvideo: avdec_mmvideo;
  avdec_mobiclip: avdec_mobiclip;
  avdec_motionpixels: avdec_motionpixels;
  avdec_mp1float: avdec_mp1float;
  avdec_mp2float: avdec_mp2float;
  avdec_mp3: avdec_mp3;
  avdec_mp3adu: avdec_mp3adu;
  avdec_mp3adufloat: avdec_mp3adufloat;
  avdec_mp3float: avdec_mp3float;
  avdec_mp3on4: avdec_mp3on4;
  avdec_mp3on4float: avdec_mp3on4float;
  avdec_mpc7: avdec_mpc7;
  avdec_mpc8: avdec_mpc8;
  avdec_mpeg2video: avdec_mpeg2video;
  avdec_mpeg4: avdec_mpeg4;
  avdec_mpegvideo: avdec_mpegvideo;
  avdec_msa1: avdec_msa1;
  avdec_mscc: avdec_mscc;
  avdec_msmpeg4: avdec_msmpeg4;
  avdec_msmpeg4v1: avdec_msmpeg4v1;
  avdec_msmpeg4v2: avdec_msmpeg4v2;
  avdec_msnsiren: avdec_msnsiren;
  avdec_msp2: avdec_msp2;
  avdec_msrle: avdec_msrle;
  avdec_mss1: avdec_mss1;
  avdec_mss2: avdec_mss2;
  avdec_msvideo1: avdec_msvideo1;
  avdec_mszh: avdec_mszh;
  avdec_mts2: avdec_mts2;
  avdec_mv30: avdec_mv30;
  avdec_mvc1: avdec_mvc1;
  avdec_mvc2: avdec_mvc2;
  avdec_mvdv: avdec_mvdv;
  avdec_mvha: avdec_mvha;
  avdec_mwsc: avdec_mwsc;
  avdec_mxpeg: avdec_mxpeg;
  avdec_nellymoser: avdec_nellymoser;
  avdec_notchlc: avdec_notchlc;
  avdec_nuv: avdec_nuv;
  avdec_on2avc: avdec_on2avc;
  avdec_opus: avdec_opus;
  avdec_paf_audio: avdec_paf_audio;
  avdec_paf_video: avdec_paf_video;
  avdec_pam: avdec_pam;
  avdec_pbm: avdec_pbm;
  avdec_pcm_lxf: avdec_pcm_lxf;
  avdec_pcm_sga: avdec_pcm_sga;
  avdec_pcm_vidc: avdec_pcm_vidc;
  avdec_pcx: avdec_pcx;
  avdec_pfm: avdec_pfm;
  avdec_pgm: avdec_pgm;
  avdec_pgmyuv: avdec_pgmyuv;
  avdec_pgx: avdec_pgx;
  avdec_phm: avdec_phm;
  avdec_photocd: avdec_photocd;
  avdec_pictor: avdec_pictor;
  avdec_pixlet: avdec_pixlet;
  avdec_png: avdec_png;
  avdec_ppm: avdec_ppm;
  avdec_prores: avdec_prores;
  avdec_prosumer: avdec_prosumer;
  avdec_psd: avdec_psd;
  avdec_ptx: avdec_ptx;
  avdec_qcelp: avdec_qcelp;
  avdec_qdm2: avdec_qdm2;
  avdec_qdmc: avdec_qdmc;
  avdec_qdraw: avdec_qdraw;
  avdec_qoi: avdec_qoi;
  avdec_qpeg: avdec_qpeg;
  avdec_qtrle: avdec_qtrle;
  avdec_r10k: avdec_r10k;
  avdec_ralf: avdec_ralf;
  avdec_rasc: avdec_rasc;
  avdec_real_144: avdec_real_144;
  avdec_real_288: avdec_real_288;
  avdec_rl2: avdec_rl2;
  avdec_roq_dpcm: avdec_roq_dpcm;
  avdec_roqvideo: avdec_roqvideo;
  avdec_rpza: avdec_rpza;
  avdec_rscc: avdec_rscc;
  avdec_rv10: avdec_rv10;
  avdec_rv20: avdec_rv20;
  avdec_rv30: avdec_rv30;
  avdec_rv40: avdec_rv40;
  avdec_s302m: avdec_s302m;
  avdec_sanm: avdec_sanm;
  avdec_sbc: avdec_sbc;
  avdec_scpr: avdec_scpr;
  avdec_screenpresso: avdec_screenpresso;
  avdec_sdx2_dpcm: avdec_sdx2_dpcm;
  avdec_sga: avdec_sga;
  avdec_sgi: avdec_sgi;
  avdec_sgirle: avdec_sgirle;
  avdec_sheervideo: avdec_sheervideo;
  avdec_shorten: avdec_shorten;
  avdec_simbiosis_imx: avdec_simbiosis_imx;
  avdec_sipr: avdec_sipr;
  avdec_siren: avdec_siren;
  avdec_smackaud: avdec_smackaud;
  avdec_smackvid: avdec_smackvid;
  avdec_smc: avdec_smc;
  avdec_smvjpeg: avdec_smvjpeg;
  avdec_snow: avdec_snow;
  avdec_sol_dpcm: avdec_sol_dpcm;
  avdec_sonic: avdec_sonic;
  avdec_sp5x: avdec_sp5x;
  avdec_speedhq: avdec_speedhq;
  avdec_speex: avdec_speex;
  avdec_srgc: avdec_srgc;
  avdec_sunrast: avdec_sunrast;
  avdec_svq1: avdec_svq1;
  avdec_svq3: avdec_svq3;
  avdec_tak: avdec_tak;
  avdec_targa: avdec_targa;
  avdec_targa_y216: avdec_targa_y216;
  avdec_tdsc: avdec_tdsc;
  avdec_thp: avdec_thp;
  avdec_tiertexseqvideo: avdec_tiertexseqvideo;
  avdec_tiff: avdec_tiff;
  avdec_tmv: avdec_tmv;
  avdec_truehd: avdec_truehd;
  avdec_truemotion1: avdec_truemotion1;
  avdec_truemotion2: avdec_truemotion2;
  avdec_truemotion2rt: avdec_truemotion2rt;
  avdec_truespeech: avdec_truespeech;
  avdec_tscc2: avdec_tscc2;
  avdec_tta: avdec_tta;
  avdec_twinvq: avdec_twinvq;
  avdec_txd: avdec_txd;
  avdec_ultimotion: avdec_ultimotion;
  avdec_utvideo: avdec_utvideo;
  avdec_vb: avdec_vb;
  avdec_vble: avdec_vble;
  avdec_vbn: avdec_vbn;
  avdec_vc1: avdec_vc1;
  avdec_vc1image: avdec_vc1image;
  avdec_vcr1: avdec_vcr1;
  avdec_vmdaudio: avdec_vmdaudio;
  avdec_vmdvideo: avdec_vmdvideo;
  avdec_vmnc: avdec_vmnc;
  avdec_vp3: avdec_vp3;
  avdec_vp4: avdec_vp4;
  avdec_vp5: avdec_vp5;
  avdec_vp6: avdec_vp6;
  avdec_vp6a: avdec_vp6a;
  avdec_vp6f: avdec_vp6f;
  avdec_vp7: avdec_vp7;
  avdec_vp8: avdec_vp8;
  avdec_vp9: avdec_vp9;
  avdec_vqavideo: avdec_vqavideo;
  avdec_wavesynth: avdec_wavesynth;
  avdec_wcmv: avdec_wcmv;
  avdec_webp: avdec_webp;
  avdec_wmalossless: avdec_wmalossless;
  avdec_wmapro: avdec_wmapro;
  avdec_wmav1: avdec_wmav1;
  avdec_wmav2: avdec_wmav2;
  avdec_wmavoice: avdec_wmavoice;
  avdec_wmv1: avdec_wmv1;
  avdec_wmv2: avdec_wmv2;
  avdec_wmv3: avdec_wmv3;
  avdec_wmv3image: avdec_wmv3image;
  avdec_wnv1: avdec_wnv1;
  avdec_ws_snd1: avdec_ws_snd1;
  avdec_xan_dpcm: avdec_xan_dpcm;
  avdec_xan_wc3: avdec_xan_wc3;
  avdec_xan_wc4: avdec_xan_wc4;
  avdec_xbin: avdec_xbin;
  avdec_xbm: avdec_xbm;
  avdec_xface: avdec_xface;
  avdec_xl: avdec_xl;
  avdec_xma1: avdec_xma1;
  avdec_xma2: avdec_xma2;
  avdec_xpm: avdec_xpm;
  avdec_xwd: avdec_xwd;
  avdec_ylc: avdec_ylc;
  avdec_yop: avdec_yop;
  avdec_zerocodec: avdec_zerocodec;
  avdec_zmbv: avdec_zmbv;
  avdeinterlace: avdeinterlace;
  avdemux_4xm: avdemux_4xm;
  avdemux_aiff: avdemux_aiff;
  avdemux_ape: avdemux_ape;
  avdemux_avs: avdemux_avs;
  avdemux_bfstm: avdemux_bfstm;
  avdemux_brstm: avdemux_brstm;
  avdemux_daud: avdemux_daud;
  avdemux_dsf: avdemux_dsf;
  avdemux_ea: avdemux_ea;
  avdemux_film_cpk: avdemux_film_cpk;
  avdemux_gif: avdemux_gif;
  avdemux_gxf: avdemux_gxf;
  avdemux_idcin: avdemux_idcin;
  avdemux_iff: avdemux_iff;
  avdemux_ipmovie: avdemux_ipmovie;
  avdemux_ivf: avdemux_ivf;
  avdemux_mm: avdemux_mm;
  avdemux_mmf: avdemux_mmf;
  avdemux_mpc: avdemux_mpc;
  avdemux_mpc8: avdemux_mpc8;
  avdemux_mxf: avdemux_mxf;
  avdemux_nsv: avdemux_nsv;
  avdemux_nut: avdemux_nut;
  avdemux_nuv: avdemux_nuv;
  avdemux_psxstr: avdemux_psxstr;
  avdemux_pva: avdemux_pva;
  avdemux_smk: avdemux_smk;
  avdemux_sol: avdemux_sol;
  avdemux_tta: avdemux_tta;
  avdemux_vmd: avdemux_vmd;
  avdemux_voc: avdemux_voc;
  avdemux_wc3movie: avdemux_wc3movie;
  avdemux_wsaud: avdemux_wsaud;
  avdemux_wsvqa: avdemux_wsvqa;
  avdemux_xwma: avdemux_xwma;
  avdemux_yuv4mpegpipe: avdemux_yuv4mpegpipe;
  avenc_a64multi: avenc_a64multi;
  avenc_a64multi5: avenc_a64multi5;
  avenc_aac: avenc_aac;
  avenc_ac3: avenc_ac3;
  avenc_ac3_fixed: avenc_ac3_fixed;
  avenc_adpcm_adx: avenc_adpcm_adx;
  avenc_adpcm_argo: avenc_adpcm_argo;
  avenc_adpcm_ima_alp: avenc_adpcm_ima_alp;
  avenc_adpcm_ima_amv: avenc_adpcm_ima_amv;
  avenc_adpcm_ima_apm: avenc_adpcm_ima_apm;
  avenc_adpcm_ima_qt: avenc_adpcm_ima_qt;
  avenc_adpcm_ima_ssi: avenc_adpcm_ima_ssi;
  avenc_adpcm_ima_wav: avenc_adpcm_ima_wav;
  avenc_adpcm_ima_ws: avenc_adpcm_ima_ws;
  avenc_adpcm_ms: avenc_adpcm_ms;
  avenc_adpcm_swf: avenc_adpcm_swf;
  avenc_adpcm_yamaha: avenc_adpcm_yamaha;
  avenc_alac: avenc_alac;
  avenc_alias_pix: avenc_alias_pix;
  avenc_amv: avenc_amv;
  avenc_apng: avenc_apng;
  avenc_aptx: avenc_aptx;
  avenc_aptx_hd: avenc_aptx_hd;
  avenc_asv1: avenc_asv1;
  avenc_asv2: avenc_asv2;
  avenc_avrp: avenc_avrp;
  avenc_avui: avenc_avui;
  avenc_bitpacked: avenc_bitpacked;
  avenc_bmp: avenc_bmp;
  avenc_cfhd: avenc_cfhd;
  avenc_cinepak: avenc_cinepak;
  avenc_cljr: avenc_cljr;
  avenc_comfortnoise: avenc_comfortnoise;
  avenc_dca: avenc_dca;
  avenc_dfpwm: avenc_dfpwm;
  avenc_dnxhd: avenc_dnxhd;
  avenc_dpx: avenc_dpx;
  avenc_dvvideo: avenc_dvvideo;
  avenc_eac3: avenc_eac3;
  avenc_exr: avenc_exr;
  avenc_ffv1: avenc_ffv1;
  avenc_ffvhuff: avenc_ffvhuff;
  avenc_fits: avenc_fits;
  avenc_flashsv: avenc_flashsv;
  avenc_flashsv2: avenc_flashsv2;
  avenc_flv: avenc_flv;
  avenc_g722: avenc_g722;
  avenc_g723_1: avenc_g723_1;
  avenc_g726: avenc_g726;
  avenc_g726le: avenc_g726le;
  avenc_h261: avenc_h261;
  avenc_h263: avenc_h263;
  avenc_h263p: avenc_h263p;
  avenc_h264_omx: avenc_h264_omx;
  avenc_hap: avenc_hap;
  avenc_huffyuv: avenc_huffyuv;
  avenc_jpeg2000: avenc_jpeg2000;
  avenc_jpegls: avenc_jpegls;
  avenc_ljpeg: avenc_ljpeg;
  avenc_magicyuv: avenc_magicyuv;
  avenc_mjpeg: avenc_mjpeg;
  avenc_mlp: avenc_mlp;
  avenc_mp2: avenc_mp2;
  avenc_mp2fixed: avenc_mp2fixed;
  avenc_mpeg1video: avenc_mpeg1video;
  avenc_mpeg2video: avenc_mpeg2video;
  avenc_mpeg4: avenc_mpeg4;
  avenc_mpeg4_omx: avenc_mpeg4_omx;
  avenc_msmpeg4: avenc_msmpeg4;
  avenc_msmpeg4v2: avenc_msmpeg4v2;
  avenc_msvideo1: avenc_msvideo1;
  avenc_nellymoser: avenc_nellymoser;
  avenc_opus: avenc_opus;
  avenc_pam: avenc_pam;
  avenc_pbm: avenc_pbm;
  avenc_pcm_vidc: avenc_pcm_vidc;
  avenc_pcx: avenc_pcx;
  avenc_pfm: avenc_pfm;
  avenc_pgm: avenc_pgm;
  avenc_pgmyuv: avenc_pgmyuv;
  avenc_phm: avenc_phm;
  avenc_png: avenc_png;
  avenc_ppm: avenc_ppm;
  avenc_prores: avenc_prores;
  avenc_prores_aw: avenc_prores_aw;
  avenc_prores_ks: avenc_prores_ks;
  avenc_qoi: avenc_qoi;
  avenc_qtrle: avenc_qtrle;
  avenc_r10k: avenc_r10k;
  avenc_real_144: avenc_real_144;
  avenc_roq_dpcm: avenc_roq_dpcm;
  avenc_roqvideo: avenc_roqvideo;
  avenc_rpza: avenc_rpza;
  avenc_rv10: avenc_rv10;
  avenc_rv20: avenc_rv20;
  avenc_s302m: avenc_s302m;
  avenc_sbc: avenc_sbc;
  avenc_sgi: avenc_sgi;
  avenc_smc: avenc_smc;
  avenc_snow: avenc_snow;
  avenc_sonic: avenc_sonic;
  avenc_sonicls: avenc_sonicls;
  avenc_speedhq: avenc_speedhq;
  avenc_sunrast: avenc_sunrast;
  avenc_svq1: avenc_svq1;
  avenc_targa: avenc_targa;
  avenc_tiff: avenc_tiff;
  avenc_truehd: avenc_truehd;
  avenc_tta: avenc_tta;
  avenc_utvideo: avenc_utvideo;
  avenc_vbn: avenc_vbn;
  avenc_vc2: avenc_vc2;
  avenc_wavpack: avenc_wavpack;
  avenc_wmav1: avenc_wmav1;
  avenc_wmav2: avenc_wmav2;
  avenc_wmv1: avenc_wmv1;
  avenc_wmv2: avenc_wmv2;
  avenc_xbm: avenc_xbm;
  avenc_xface: avenc_xface;
  avenc_xwd: avenc_xwd;
  avenc_zmbv: avenc_zmbv;
  avmux_3g2: avmux_3g2;
  avmux_3gp: avmux_3gp;
  avmux_a64: avmux_a64;
  avmux_adts: avmux_adts;
  avmux_adx: avmux_adx;
  avmux_aiff: avmux_aiff;
  avmux_alp: avmux_alp;
  avmux_amr: avmux_amr;
  avmux_amv: avmux_amv;
  avmux_apm: avmux_apm;
  avmux_apng: avmux_apng;
  avmux_argo_asf: avmux_argo_asf;
  avmux_argo_cvg: avmux_argo_cvg;
  avmux_asf: avmux_asf;
  avmux_asf_stream: avmux_asf_stream;
  avmux_ast: avmux_ast;
  avmux_au: avmux_au;
  avmux_avi: avmux_avi;
  avmux_avif: avmux_avif;
  avmux_avm2: avmux_avm2;
  avmux_avs3: avmux_avs3;
  avmux_bit: avmux_bit;
  avmux_caf: avmux_caf;
  avmux_chromaprint: avmux_chromaprint;
  avmux_codec2: avmux_codec2;
  avmux_dash: avmux_dash;
  avmux_daud: avmux_daud;
  avmux_dv: avmux_dv;
  avmux_dvd: avmux_dvd;
  avmux_f4v: avmux_f4v;
  avmux_film_cpk: avmux_film_cpk;
  avmux_filmstrip: avmux_filmstrip;
  avmux_fits: avmux_fits;
  avmux_flv: avmux_flv;
  avmux_gxf: avmux_gxf;
  avmux_hash: avmux_hash;
  avmux_hds: avmux_hds;
  avmux_hls: avmux_hls;
  avmux_ico: avmux_ico;
  avmux_ilbc: avmux_ilbc;
  avmux_ipod: avmux_ipod;
  avmux_ircam: avmux_ircam;
  avmux_ismv: avmux_ismv;
  avmux_ivf: avmux_ivf;
  avmux_kvag: avmux_kvag;
  avmux_latm: avmux_latm;
  avmux_matroska: avmux_matroska;
  avmux_md5: avmux_md5;
  avmux_mkvtimestamp_v2: avmux_mkvtimestamp_v2;
  avmux_mmf: avmux_mmf;
  avmux_mov: avmux_mov;
  avmux_mp2: avmux_mp2;
  avmux_mp3: avmux_mp3;
  avmux_mp4: avmux_mp4;
  avmux_mpeg: avmux_mpeg;
  avmux_mpegts: avmux_mpegts;
  avmux_mpjpeg: avmux_mpjpeg;
  avmux_mxf: avmux_mxf;
  avmux_mxf_d10: avmux_mxf_d10;
  avmux_mxf_opatom: avmux_mxf_opatom;
  avmux_nut: avmux_nut;
  avmux_obu: avmux_obu;
  avmux_oga: avmux_oga;
  avmux_ogg: avmux_ogg;
  avmux_ogv: avmux_ogv;
  avmux_oma: avmux_oma;
  avmux_opus: avmux_opus;
  avmux_psp: avmux_psp;
  avmux_rm: avmux_rm;
  avmux_rso: avmux_rso;
  avmux_rtsp: avmux_rtsp;
  avmux_sap: avmux_sap;
  avmux_smjpeg: avmux_smjpeg;
  avmux_smoothstreaming: avmux_smoothstreaming;
  avmux_sox: avmux_sox;
  avmux_spdif: avmux_spdif;
  avmux_spx: avmux_spx;
  avmux_streamhash: avmux_streamhash;
  avmux_svcd: avmux_svcd;
  avmux_swf: avmux_swf;
  avmux_tta: avmux_tta;
  avmux_uncodedframecrc: avmux_uncodedframecrc;
  avmux_vc1test: avmux_vc1test;
  avmux_vcd: avmux_vcd;
  avmux_vidc: avmux_vidc;
  avmux_vob: avmux_vob;
  avmux_voc: avmux_voc;
  avmux_w64: avmux_w64;
  avmux_wav: avmux_wav;
  avmux_webp: avmux_webp;
  avmux_wsaud: avmux_wsaud;
  avmux_wtv: avmux_wtv;
  avmux_yuv4mpegpipe: avmux_yuv4mpegpipe;
}

export interface avdec_4xm {
  properties: avdec_4xmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_8bps {
  properties: avdec_8bpsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_8svx_exp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_8svx_fib {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aac {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aac_fixed {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aac_latm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aasc {
  properties: avdec_aascProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ac3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ac3_fixed {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_acelp_kelvin {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_4xm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_adx {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_afc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_agm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_aica {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_argo {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ct {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_dtk {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea_maxis_xa {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea_r1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea_r2 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea_r3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ea_xas {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_acorn {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_alp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_amv {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_apc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_apm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_cunning {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_dat4 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_dk3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_dk4 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_ea_eacs {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_ea_sead {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_iss {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_moflex {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_mtf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_oki {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_qt {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_rad {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_smjpeg {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_ssi {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_wav {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ima_ws {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_ms {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_mtaf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_psx {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_sbpro_2 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_sbpro_3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_sbpro_4 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_swf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_thp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_thp_le {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_vima {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_xa {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_yamaha {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_adpcm_zork {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_agm {
  properties: avdec_agmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aic {
  properties: avdec_aicProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_alac {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_alias_pix {
  properties: avdec_alias_pixProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_als {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_amrnb {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_amrwb {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_amv {
  properties: avdec_amvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_anm {
  properties: avdec_anmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ansi {
  properties: avdec_ansiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ape {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_apng {
  properties: avdec_apngProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aptx {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aptx_hd {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_arbc {
  properties: avdec_arbcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_argo {
  properties: avdec_argoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_asv1 {
  properties: avdec_asv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_asv2 {
  properties: avdec_asv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac3al {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac3plus {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac3plusal {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_atrac9 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aura {
  properties: avdec_auraProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_aura2 {
  properties: avdec_aura2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_avrn {
  properties: avdec_avrnProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_avrp {
  properties: avdec_avrpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_avs {
  properties: avdec_avsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_avui {
  properties: avdec_avuiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bethsoftvid {
  properties: avdec_bethsoftvidProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bfi {
  properties: avdec_bfiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_binkaudio_dct {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_binkaudio_rdft {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_binkvideo {
  properties: avdec_binkvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bintext {
  properties: avdec_bintextProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bitpacked {
  properties: avdec_bitpackedProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bmp {
  properties: avdec_bmpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bmv_audio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_bmv_video {
  properties: avdec_bmv_videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_brender_pix {
  properties: avdec_brender_pixProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_c93 {
  properties: avdec_c93Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_camstudio {
  properties: avdec_camstudioProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_camtasia {
  properties: avdec_camtasiaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cavs {
  properties: avdec_cavsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cdtoons {
  properties: avdec_cdtoonsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cdxl {
  properties: avdec_cdxlProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cfhd {
  properties: avdec_cfhdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cinepak {
  properties: avdec_cinepakProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_clearvideo {
  properties: avdec_clearvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cljr {
  properties: avdec_cljrProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cllc {
  properties: avdec_cllcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_comfortnoise {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cook {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cpia {
  properties: avdec_cpiaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cri {
  properties: avdec_criProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_cyuv {
  properties: avdec_cyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dca {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dds {
  properties: avdec_ddsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_derf_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dfa {
  properties: avdec_dfaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dfpwm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dirac {
  properties: avdec_diracProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dnxhd {
  properties: avdec_dnxhdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dolby_e {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dpx {
  properties: avdec_dpxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsd_lsbf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsd_lsbf_planar {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsd_msbf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsd_msbf_planar {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsicinaudio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dsicinvideo {
  properties: avdec_dsicinvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dss_sp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dst {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dvaudio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dvvideo {
  properties: avdec_dvvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dxa {
  properties: avdec_dxaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dxtory {
  properties: avdec_dxtoryProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_dxv {
  properties: avdec_dxvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eac3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eacmv {
  properties: avdec_eacmvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eamad {
  properties: avdec_eamadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eatgq {
  properties: avdec_eatgqProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eatgv {
  properties: avdec_eatgvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_eatqi {
  properties: avdec_eatqiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_escape124 {
  properties: avdec_escape124Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_escape130 {
  properties: avdec_escape130Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_evrc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_exr {
  properties: avdec_exrProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_fastaudio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ffv1 {
  properties: avdec_ffv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ffvhuff {
  properties: avdec_ffvhuffProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_fic {
  properties: avdec_ficProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_fits {
  properties: avdec_fitsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_flac {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_flashsv {
  properties: avdec_flashsvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_flashsv2 {
  properties: avdec_flashsv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_flic {
  properties: avdec_flicProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_flv {
  properties: avdec_flvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_fmvc {
  properties: avdec_fmvcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_fraps {
  properties: avdec_frapsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_frwu {
  properties: avdec_frwuProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g2m {
  properties: avdec_g2mProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g722 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g723_1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g726 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g726le {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_g729 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gdv {
  properties: avdec_gdvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gem {
  properties: avdec_gemProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gif {
  properties: avdec_gifProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gremlin_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gsm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_gsm_ms {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h261 {
  properties: avdec_h261Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h263 {
  properties: avdec_h263Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h263i {
  properties: avdec_h263iProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h263p {
  properties: avdec_h263pProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h264 {
  properties: avdec_h264Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_h265 {
  properties: avdec_h265Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hap {
  properties: avdec_hapProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hca {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hcom {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hnm4video {
  properties: avdec_hnm4videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hq_hqa {
  properties: avdec_hq_hqaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hqx {
  properties: avdec_hqxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_huffyuv {
  properties: avdec_huffyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_hymt {
  properties: avdec_hymtProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_iac {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_idcinvideo {
  properties: avdec_idcinvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_idf {
  properties: avdec_idfProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_iff {
  properties: avdec_iffProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ilbc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_imc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_imm4 {
  properties: avdec_imm4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_imm5 {
  properties: avdec_imm5Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_indeo2 {
  properties: avdec_indeo2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_indeo3 {
  properties: avdec_indeo3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_indeo4 {
  properties: avdec_indeo4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_indeo5 {
  properties: avdec_indeo5Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_interplay_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_interplayacm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_interplayvideo {
  properties: avdec_interplayvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ipu {
  properties: avdec_ipuProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_jpeg2000 {
  properties: avdec_jpeg2000Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_jpegls {
  properties: avdec_jpeglsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_jv {
  properties: avdec_jvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_kgv1 {
  properties: avdec_kgv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_kmvc {
  properties: avdec_kmvcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_lagarith {
  properties: avdec_lagarithProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_loco {
  properties: avdec_locoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_lscr {
  properties: avdec_lscrProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_m101 {
  properties: avdec_m101Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mace3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mace6 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_magicyuv {
  properties: avdec_magicyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mdec {
  properties: avdec_mdecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_metasound {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mimic {
  properties: avdec_mimicProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mjpeg {
  properties: avdec_mjpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mjpegb {
  properties: avdec_mjpegbProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mlp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mmvideo {
  properties: avdec_mmvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mobiclip {
  properties: avdec_mobiclipProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_motionpixels {
  properties: avdec_motionpixelsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp1float {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp2float {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3adu {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3adufloat {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3float {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3on4 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mp3on4float {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mpc7 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mpc8 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mpeg2video {
  properties: avdec_mpeg2videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mpeg4 {
  properties: avdec_mpeg4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mpegvideo {
  properties: avdec_mpegvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msa1 {
  properties: avdec_msa1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mscc {
  properties: avdec_msccProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msmpeg4 {
  properties: avdec_msmpeg4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msmpeg4v1 {
  properties: avdec_msmpeg4v1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msmpeg4v2 {
  properties: avdec_msmpeg4v2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msnsiren {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msp2 {
  properties: avdec_msp2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msrle {
  properties: avdec_msrleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mss1 {
  properties: avdec_mss1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mss2 {
  properties: avdec_mss2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_msvideo1 {
  properties: avdec_msvideo1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mszh {
  properties: avdec_mszhProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mts2 {
  properties: avdec_mts2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mv30 {
  properties: avdec_mv30Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mvc1 {
  properties: avdec_mvc1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mvc2 {
  properties: avdec_mvc2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mvdv {
  properties: avdec_mvdvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mvha {
  properties: avdec_mvhaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mwsc {
  properties: avdec_mwscProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_mxpeg {
  properties: avdec_mxpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_nellymoser {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_notchlc {
  properties: avdec_notchlcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_nuv {
  properties: avdec_nuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_on2avc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_opus {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_paf_audio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_paf_video {
  properties: avdec_paf_videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pam {
  properties: avdec_pamProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pbm {
  properties: avdec_pbmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pcm_lxf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pcm_sga {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pcm_vidc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pcx {
  properties: avdec_pcxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pfm {
  properties: avdec_pfmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pgm {
  properties: avdec_pgmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pgmyuv {
  properties: avdec_pgmyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pgx {
  properties: avdec_pgxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_phm {
  properties: avdec_phmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_photocd {
  properties: avdec_photocdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pictor {
  properties: avdec_pictorProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_pixlet {
  properties: avdec_pixletProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_png {
  properties: avdec_pngProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ppm {
  properties: avdec_ppmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_prores {
  properties: avdec_proresProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_prosumer {
  properties: avdec_prosumerProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_psd {
  properties: avdec_psdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ptx {
  properties: avdec_ptxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qcelp {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qdm2 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qdmc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qdraw {
  properties: avdec_qdrawProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qoi {
  properties: avdec_qoiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qpeg {
  properties: avdec_qpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_qtrle {
  properties: avdec_qtrleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_r10k {
  properties: avdec_r10kProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ralf {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rasc {
  properties: avdec_rascProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_real_144 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_real_288 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rl2 {
  properties: avdec_rl2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_roq_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_roqvideo {
  properties: avdec_roqvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rpza {
  properties: avdec_rpzaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rscc {
  properties: avdec_rsccProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rv10 {
  properties: avdec_rv10Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rv20 {
  properties: avdec_rv20Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rv30 {
  properties: avdec_rv30Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_rv40 {
  properties: avdec_rv40Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_s302m {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sanm {
  properties: avdec_sanmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sbc {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_scpr {
  properties: avdec_scprProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_screenpresso {
  properties: avdec_screenpressoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sdx2_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sga {
  properties: avdec_sgaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sgi {
  properties: avdec_sgiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sgirle {
  properties: avdec_sgirleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sheervideo {
  properties: avdec_sheervideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_shorten {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_simbiosis_imx {
  properties: avdec_simbiosis_imxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sipr {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_siren {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_smackaud {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_smackvid {
  properties: avdec_smackvidProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_smc {
  properties: avdec_smcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_smvjpeg {
  properties: avdec_smvjpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_snow {
  properties: avdec_snowProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sol_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sonic {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sp5x {
  properties: avdec_sp5xProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_speedhq {
  properties: avdec_speedhqProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_speex {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_srgc {
  properties: avdec_srgcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_sunrast {
  properties: avdec_sunrastProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_svq1 {
  properties: avdec_svq1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_svq3 {
  properties: avdec_svq3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tak {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_targa {
  properties: avdec_targaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_targa_y216 {
  properties: avdec_targa_y216Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tdsc {
  properties: avdec_tdscProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_thp {
  properties: avdec_thpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tiertexseqvideo {
  properties: avdec_tiertexseqvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tiff {
  properties: avdec_tiffProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tmv {
  properties: avdec_tmvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_truehd {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_truemotion1 {
  properties: avdec_truemotion1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_truemotion2 {
  properties: avdec_truemotion2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_truemotion2rt {
  properties: avdec_truemotion2rtProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_truespeech {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tscc2 {
  properties: avdec_tscc2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_tta {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_twinvq {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_txd {
  properties: avdec_txdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ultimotion {
  properties: avdec_ultimotionProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_utvideo {
  properties: avdec_utvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vb {
  properties: avdec_vbProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vble {
  properties: avdec_vbleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vbn {
  properties: avdec_vbnProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vc1 {
  properties: avdec_vc1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vc1image {
  properties: avdec_vc1imageProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vcr1 {
  properties: avdec_vcr1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vmdaudio {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vmdvideo {
  properties: avdec_vmdvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vmnc {
  properties: avdec_vmncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp3 {
  properties: avdec_vp3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp4 {
  properties: avdec_vp4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp5 {
  properties: avdec_vp5Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp6 {
  properties: avdec_vp6Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp6a {
  properties: avdec_vp6aProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp6f {
  properties: avdec_vp6fProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp7 {
  properties: avdec_vp7Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp8 {
  properties: avdec_vp8Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vp9 {
  properties: avdec_vp9Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_vqavideo {
  properties: avdec_vqavideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wavesynth {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wcmv {
  properties: avdec_wcmvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_webp {
  properties: avdec_webpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmalossless {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmapro {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmav1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmav2 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmavoice {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmv1 {
  properties: avdec_wmv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmv2 {
  properties: avdec_wmv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmv3 {
  properties: avdec_wmv3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wmv3image {
  properties: avdec_wmv3imageProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_wnv1 {
  properties: avdec_wnv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ws_snd1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xan_dpcm {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xan_wc3 {
  properties: avdec_xan_wc3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xan_wc4 {
  properties: avdec_xan_wc4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xbin {
  properties: avdec_xbinProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xbm {
  properties: avdec_xbmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xface {
  properties: avdec_xfaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xl {
  properties: avdec_xlProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xma1 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xma2 {
  properties: GstAudioDecoderProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xpm {
  properties: avdec_xpmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_xwd {
  properties: avdec_xwdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_ylc {
  properties: avdec_ylcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_yop {
  properties: avdec_yopProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_zerocodec {
  properties: avdec_zerocodecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdec_zmbv {
  properties: avdec_zmbvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdeinterlace {
  properties: GstFFMpegDeinterlaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_4xm {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_aiff {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_ape {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_avs {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_bfstm {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_brstm {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_daud {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_dsf {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_ea {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_film_cpk {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_gif {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_gxf {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_idcin {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_iff {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_ipmovie {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_ivf {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_mm {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_mmf {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_mpc {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_mpc8 {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_mxf {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_nsv {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_nut {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_nuv {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_psxstr {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_pva {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_smk {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_sol {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_tta {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_vmd {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_voc {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_wc3movie {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_wsaud {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_wsvqa {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_xwma {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avdemux_yuv4mpegpipe {
  properties: GstObjectProperties;
  pads: { "audio_%u": "sometimes src"; sink: "always sink"; "video_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_a64multi {
  properties: avenc_a64multiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_a64multi5 {
  properties: avenc_a64multi5Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_aac {
  properties: avenc_aacProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ac3 {
  properties: avenc_ac3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ac3_fixed {
  properties: avenc_ac3_fixedProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_adx {
  properties: avenc_adpcm_adxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_argo {
  properties: avenc_adpcm_argoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_alp {
  properties: avenc_adpcm_ima_alpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_amv {
  properties: avenc_adpcm_ima_amvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_apm {
  properties: avenc_adpcm_ima_apmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_qt {
  properties: avenc_adpcm_ima_qtProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_ssi {
  properties: avenc_adpcm_ima_ssiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_wav {
  properties: avenc_adpcm_ima_wavProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ima_ws {
  properties: avenc_adpcm_ima_wsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_ms {
  properties: avenc_adpcm_msProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_swf {
  properties: avenc_adpcm_swfProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_adpcm_yamaha {
  properties: avenc_adpcm_yamahaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_alac {
  properties: avenc_alacProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_alias_pix {
  properties: avenc_alias_pixProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_amv {
  properties: avenc_amvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_apng {
  properties: avenc_apngProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_aptx {
  properties: avenc_aptxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_aptx_hd {
  properties: avenc_aptx_hdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_asv1 {
  properties: avenc_asv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_asv2 {
  properties: avenc_asv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_avrp {
  properties: avenc_avrpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_avui {
  properties: avenc_avuiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_bitpacked {
  properties: avenc_bitpackedProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_bmp {
  properties: avenc_bmpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_cfhd {
  properties: avenc_cfhdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_cinepak {
  properties: avenc_cinepakProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_cljr {
  properties: avenc_cljrProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_comfortnoise {
  properties: avenc_comfortnoiseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_dca {
  properties: avenc_dcaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_dfpwm {
  properties: avenc_dfpwmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_dnxhd {
  properties: avenc_dnxhdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_dpx {
  properties: avenc_dpxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_dvvideo {
  properties: avenc_dvvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_eac3 {
  properties: avenc_eac3Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_exr {
  properties: avenc_exrProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ffv1 {
  properties: avenc_ffv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ffvhuff {
  properties: avenc_ffvhuffProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_fits {
  properties: avenc_fitsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_flashsv {
  properties: avenc_flashsvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_flashsv2 {
  properties: avenc_flashsv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_flv {
  properties: avenc_flvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_g722 {
  properties: avenc_g722Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_g723_1 {
  properties: avenc_g723_1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_g726 {
  properties: avenc_g726Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_g726le {
  properties: avenc_g726leProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_h261 {
  properties: avenc_h261Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_h263 {
  properties: avenc_h263Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_h263p {
  properties: avenc_h263pProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_h264_omx {
  properties: avenc_h264_omxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_hap {
  properties: avenc_hapProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_huffyuv {
  properties: avenc_huffyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_jpeg2000 {
  properties: avenc_jpeg2000Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_jpegls {
  properties: avenc_jpeglsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ljpeg {
  properties: avenc_ljpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_magicyuv {
  properties: avenc_magicyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mjpeg {
  properties: avenc_mjpegProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mlp {
  properties: avenc_mlpProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mp2 {
  properties: avenc_mp2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mp2fixed {
  properties: avenc_mp2fixedProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mpeg1video {
  properties: avenc_mpeg1videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mpeg2video {
  properties: avenc_mpeg2videoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mpeg4 {
  properties: avenc_mpeg4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_mpeg4_omx {
  properties: avenc_mpeg4_omxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_msmpeg4 {
  properties: avenc_msmpeg4Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_msmpeg4v2 {
  properties: avenc_msmpeg4v2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_msvideo1 {
  properties: avenc_msvideo1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_nellymoser {
  properties: avenc_nellymoserProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_opus {
  properties: avenc_opusProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pam {
  properties: avenc_pamProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pbm {
  properties: avenc_pbmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pcm_vidc {
  properties: avenc_pcm_vidcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pcx {
  properties: avenc_pcxProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pfm {
  properties: avenc_pfmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pgm {
  properties: avenc_pgmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_pgmyuv {
  properties: avenc_pgmyuvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_phm {
  properties: avenc_phmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_png {
  properties: avenc_pngProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_ppm {
  properties: avenc_ppmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_prores {
  properties: avenc_proresProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_prores_aw {
  properties: avenc_prores_awProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_prores_ks {
  properties: avenc_prores_ksProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_qoi {
  properties: avenc_qoiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_qtrle {
  properties: avenc_qtrleProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_r10k {
  properties: avenc_r10kProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_real_144 {
  properties: avenc_real_144Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_roq_dpcm {
  properties: avenc_roq_dpcmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_roqvideo {
  properties: avenc_roqvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_rpza {
  properties: avenc_rpzaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_rv10 {
  properties: avenc_rv10Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_rv20 {
  properties: avenc_rv20Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_s302m {
  properties: avenc_s302mProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_sbc {
  properties: avenc_sbcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_sgi {
  properties: avenc_sgiProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_smc {
  properties: avenc_smcProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_snow {
  properties: avenc_snowProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_sonic {
  properties: avenc_sonicProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_sonicls {
  properties: avenc_soniclsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_speedhq {
  properties: avenc_speedhqProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_sunrast {
  properties: avenc_sunrastProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_svq1 {
  properties: avenc_svq1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_targa {
  properties: avenc_targaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_tiff {
  properties: avenc_tiffProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_truehd {
  properties: avenc_truehdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_tta {
  properties: avenc_ttaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_utvideo {
  properties: avenc_utvideoProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_vbn {
  properties: avenc_vbnProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_vc2 {
  properties: avenc_vc2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_wavpack {
  properties: avenc_wavpackProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_wmav1 {
  properties: avenc_wmav1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_wmav2 {
  properties: avenc_wmav2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_wmv1 {
  properties: avenc_wmv1Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_wmv2 {
  properties: avenc_wmv2Properties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_xbm {
  properties: avenc_xbmProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_xface {
  properties: avenc_xfaceProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_xwd {
  properties: avenc_xwdProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avenc_zmbv {
  properties: avenc_zmbvProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_3g2 {
  properties: avmux_3g2Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_3gp {
  properties: avmux_3gpProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_a64 {
  properties: avmux_a64Properties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_adts {
  properties: avmux_adtsProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_adx {
  properties: avmux_adxProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_aiff {
  properties: avmux_aiffProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_alp {
  properties: avmux_alpProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_amr {
  properties: avmux_amrProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_amv {
  properties: avmux_amvProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_apm {
  properties: avmux_apmProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_apng {
  properties: avmux_apngProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_argo_asf {
  properties: avmux_argo_asfProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_argo_cvg {
  properties: avmux_argo_cvgProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_asf {
  properties: avmux_asfProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_asf_stream {
  properties: avmux_asf_streamProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ast {
  properties: avmux_astProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_au {
  properties: avmux_auProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_avi {
  properties: avmux_aviProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_avif {
  properties: avmux_avifProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_avm2 {
  properties: avmux_avm2Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_avs3 {
  properties: avmux_avs3Properties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_bit {
  properties: avmux_bitProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_caf {
  properties: avmux_cafProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_chromaprint {
  properties: avmux_chromaprintProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_codec2 {
  properties: avmux_codec2Properties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_dash {
  properties: avmux_dashProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_daud {
  properties: avmux_daudProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_dv {
  properties: avmux_dvProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_dvd {
  properties: avmux_dvdProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_f4v {
  properties: avmux_f4vProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_film_cpk {
  properties: avmux_film_cpkProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_filmstrip {
  properties: avmux_filmstripProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_fits {
  properties: avmux_fitsProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_flv {
  properties: avmux_flvProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_gxf {
  properties: avmux_gxfProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_hash {
  properties: avmux_hashProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_hds {
  properties: avmux_hdsProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_hls {
  properties: avmux_hlsProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ico {
  properties: avmux_icoProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ilbc {
  properties: avmux_ilbcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ipod {
  properties: avmux_ipodProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ircam {
  properties: avmux_ircamProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ismv {
  properties: avmux_ismvProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ivf {
  properties: avmux_ivfProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_kvag {
  properties: avmux_kvagProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_latm {
  properties: avmux_latmProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_matroska {
  properties: avmux_matroskaProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_md5 {
  properties: avmux_md5Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mkvtimestamp_v2 {
  properties: avmux_mkvtimestamp_v2Properties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mmf {
  properties: avmux_mmfProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mov {
  properties: avmux_movProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mp2 {
  properties: avmux_mp2Properties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mp3 {
  properties: avmux_mp3Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mp4 {
  properties: avmux_mp4Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mpeg {
  properties: avmux_mpegProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mpegts {
  properties: avmux_mpegtsProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mpjpeg {
  properties: avmux_mpjpegProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mxf {
  properties: avmux_mxfProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mxf_d10 {
  properties: avmux_mxf_d10Properties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_mxf_opatom {
  properties: avmux_mxf_opatomProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_nut {
  properties: avmux_nutProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_obu {
  properties: avmux_obuProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_oga {
  properties: avmux_ogaProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ogg {
  properties: avmux_oggProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_ogv {
  properties: avmux_ogvProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_oma {
  properties: avmux_omaProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_opus {
  properties: avmux_opusProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_psp {
  properties: avmux_pspProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_rm {
  properties: avmux_rmProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_rso {
  properties: avmux_rsoProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_rtsp {
  properties: avmux_rtspProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_sap {
  properties: avmux_sapProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_smjpeg {
  properties: avmux_smjpegProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_smoothstreaming {
  properties: avmux_smoothstreamingProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_sox {
  properties: avmux_soxProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_spdif {
  properties: avmux_spdifProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_spx {
  properties: avmux_spxProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_streamhash {
  properties: avmux_streamhashProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_svcd {
  properties: avmux_svcdProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_swf {
  properties: avmux_swfProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_tta {
  properties: avmux_ttaProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_uncodedframecrc {
  properties: avmux_uncodedframecrcProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_vc1test {
  properties: avmux_vc1testProperties;
  pads: { src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_vcd {
  properties: avmux_vcdProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_vidc {
  properties: avmux_vidcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_vob {
  properties: avmux_vobProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_voc {
  properties: avmux_vocProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_w64 {
  properties: avmux_w64Properties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_wav {
  properties: avmux_wavProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_webp {
  properties: avmux_webpProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_wsaud {
  properties: avmux_wsaudProperties;
  pads: { "audio_%u": "request sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_wtv {
  properties: avmux_wtvProperties;
  pads: { "audio_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface avmux_yuv4mpegpipe {
  properties: avmux_yuv4mpegpipeProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** 0 to 2147483647; default 0. */
  ac: Int;
  /** 0 to 2147483647; default 0. */
  ar: Int;
  /** Default "ma". */
  "audio-service-type": Enum<avcodeccontext_audio_service_type>;
  /** Default 0. */
  cutoff: Int;
  /** 0 to 2147483647; default 0. */
  "frame-size": Int;
  /** 0 to 2147483647; default 2147483647. */
  "max-samples": Int64;
}

interface Shared2 {
  /** Default "unknown". */
  "ad-conv-type": Enum<ac_3_encoder_ad_conv_type>;
  /** 0 to 1; default 0.59460354. */
  "center-mixlev": Float;
  /** Default "auto". */
  "channel-coupling": Enum<ac_3_encoder_channel_coupling>;
  /** Default "auto". */
  "cpl-start-band": Enum<ac_3_encoder_cpl_start_band>;
  /** Default "unknown". */
  "dheadphone-mode": Enum<ac_3_encoder_dheadphone_mode>;
  /** Default "unknown". */
  "dmix-mode": Enum<ac_3_encoder_dmix_mode>;
  /** Default "unknown". */
  "dsur-mode": Enum<ac_3_encoder_dsur_mode>;
  /** Default "unknown". */
  "dsurex-mode": Enum<ac_3_encoder_dsurex_mode>;
  /** Default "unknown". */
  "room-type": Enum<ac_3_encoder_room_type>;
  /** 0 to 1; default 0.5. */
  "surround-mixlev": Float;
}

interface Shared3 {
  /** Default 1.25. */
  "b-qfactor": Float;
  /** Default 1.25. */
  "b-qoffset": Float;
  /** 0 to 4; default 1. */
  "bidir-refine": Int;
  /** 1 to 2147483647; default 4000000. */
  "bitrate-tolerance": Int;
  /** Default "unknown". */
  "chroma-sample-location": Enum<avcodeccontext_chroma_sample_location_type>;
  /** Default "sad". */
  cmp: Enum<avcodeccontext_cmp_func>;
  /** Default 0. */
  "dark-mask": Float;
  /** -8 to 16; default 0. */
  dc: Int;
  /** Default "auto". */
  dct: Enum<avcodeccontext_dct>;
  /** Default 0. */
  "dia-size": Int;
  /** Default "unknown". */
  "field-order": Enum<avcodeccontext_field_order>;
  /** Default 12. */
  "gop-size": Int;
  /** Default -0.8. */
  "i-qfactor": Float;
  /** Default 0. */
  "i-qoffset": Float;
  /** Default "auto". */
  idct: Enum<avcodeccontext_idct>;
  /** Default "vsad". */
  ildctcmp: Enum<avcodeccontext_cmp_func>;
  /** Default 25. */
  "keyint-min": Int;
  /** Default 0. */
  "last-pred": Int;
  /** Default 0. */
  "lumi-mask": Float;
  /** -1 to 2147483647; default 0. */
  "max-bframes": Int;
  /** Default "sad". */
  mbcmp: Enum<avcodeccontext_cmp_func>;
  /** Default "simple". */
  mbd: Enum<avcodeccontext_mbd>;
  /** 1 to 32767; default 3658. */
  mblmax: Int;
  /** 1 to 32767; default 236. */
  mblmin: Int;
  /** Default 0. */
  "me-range": Int;
  /** Default "stats.log". */
  "multipass-cache-file": Text;
  /** 0 to 2147483647; default 256. */
  "mv0-threshold": Int;
  /** Default 8. */
  nssew: Int;
  /** Default 0. */
  "p-mask": Float;
  /** Default "cbr". */
  pass: Enum<GstLibAVEncPass>;
  /** Default 0. */
  "pre-dia-size": Int;
  /** Default "sad". */
  precmp: Enum<avcodeccontext_cmp_func>;
  /** -1 or more; default 0.5. */
  qblur: Float;
  /** Default 0.5. */
  qcomp: Float;
  /** Default 3. */
  qdiff: Int;
  /** -1 to 1024; default 31. */
  qmax: Int;
  /** -1 to 69; default 2. */
  qmin: Int;
  /** 0 to 30; default 0.01. */
  quantizer: Float;
  /** Default 0. */
  "rc-init-occupancy": Int;
  /** 0 or more; default 0. */
  "rc-max-vbv-use": Float;
  /** 0 or more; default 3. */
  "rc-min-vbv-use": Float;
  /** Default 1. */
  refs: Int;
  /** Default 0. */
  "scplx-mask": Float;
  /** 0 to 2147483647; default 0. */
  slices: Int;
  /** Default "sad". */
  subcmp: Enum<avcodeccontext_cmp_func>;
  /** Default 8. */
  subq: Int;
  /** Default 0. */
  "tcplx-mask": Float;
}

interface Shared4 {
  /** 1 to 2147483647; default 40. */
  "b-sensitivity": Int;
  /** 0 to 2; default 0. */
  "b-strategy": Int;
  /** 0 to 3; default 0. */
  "brd-scale": Int;
}

interface Shared5 {
  /** 0 to 2147483647; default 200000. */
  bitrate: Int;
  /** Default 0. */
  bufsize: Int;
  /** Default -1. */
  "compression-level": Int;
  /** Default none. */
  debug: Flags<avcodeccontext_debug>;
  "dump-separator": Text;
  /** Default none. */
  "err-detect": Flags<avcodeccontext_err_detect>;
  /** Default none. */
  "export-side-data": Flags<avcodeccontext_export_side_data>;
  /** Default none. */
  flags: Flags<avcodeccontext_flags>;
  /** Default none. */
  flags2: Flags<avcodeccontext_flags2>;
  /** Default 0. */
  "global-quality": Int;
  /** 0 to 2147483647; default 2147483647. */
  "max-pixels": Int64;
  /** 0 to 2147483647; default 0. */
  maxrate: Int64;
  /** -2147483648 to 2147483647; default 0. */
  minrate: Int64;
  /** Default "normal". */
  strict: Enum<avcodeccontext_strict>;
  /** Default "frame+slice". */
  "thread-type": Flags<avcodeccontext_thread_type>;
  /** Default "unknown". */
  threads: Enum<avcodeccontext_threads>;
  /** 1 to 2147483647; default 1. */
  "ticks-per-frame": Int;
  /** Default 0. */
  trellis: Int;
}

interface Shared6 {
  /** 32 to 8192; default 1024. */
  "block-size": Int;
}

interface Shared7 {
  /** Default 0. */
  "border-mask": Float;
  /** Default 0. */
  "chroma-elim-threshold": Int;
  /** 0 to 2147483647; default 0. */
  "error-rate": Int;
  /** 0 to 2147483647; default 3658. */
  lmax: Int;
  /** 0 to 2147483647; default 236. */
  lmin: Int;
  /** Default 0. */
  "luma-elim-threshold": Int;
  /** Default 0. */
  "noise-reduction": Int;
  /** Default 0. */
  ps: Int;
  /** 0 to 99; default 0. */
  qsquish: Float;
  /** 0 to 2147483647; default 0. */
  "quantizer-noise-shaping": Int;
  /** Default 1. */
  "rc-buf-aggressivity": Float;
  /** Default 0. */
  "rc-init-cplx": Float;
  /** Default 0. */
  "rc-qmod-amp": Float;
  /** Default 0. */
  "rc-qmod-freq": Int;
  /** Default 0. */
  "skip-exp": Int;
  /** Default 0. */
  "skip-factor": Int;
  /** Default 0. */
  "skip-threshold": Int;
}

interface Shared8 {
  /** -1 to 1; default -1. */
  copyright: Int;
  /** -31 to -1; default -31. */
  dialnorm: Int;
  /** -1 to 2; default -1. */
  "loro-cmixlev": Float;
  /** -1 to 2; default -1. */
  "loro-surmixlev": Float;
  /** -1 to 2; default -1. */
  "ltrt-cmixlev": Float;
  /** -1 to 2; default -1. */
  "ltrt-surmixlev": Float;
  /** -1 to 111; default -1. */
  "mixing-level": Int;
  /** -1 to 1; default -1. */
  original: Int;
  /** Default false. */
  "per-frame-metadata": Bool;
  /** Default true. */
  "stereo-rematrixing": Bool;
}

interface Shared9 {
  /** @deprecated Default false. */
  "debug-mv": Bool;
  /** Default true. */
  "direct-rendering": Bool;
  /** Default "full". */
  lowres: Enum<GstLibAVVidDecLowres>;
  /** Default true. */
  "output-corrupt": Bool;
  /** Default "Skip nothing". */
  "skip-frame": Enum<GstLibAVVidDecSkipFrame>;
}

interface Shared10 {
  /** 0 to 1073741823; default 0. */
  "intra-penalty": Int;
  /** Default 256. */
  mepc: Int;
  /** Default 0. */
  mepre: Int;
}

interface Shared11 {
  /** 0 to 2147483647; default 0. */
  "max-threads": Int;
  /** Default none. */
  "thread-type": Flags<GstLibAVVidDecThreadType>;
}

interface Shared12 {
  /** 0 to 2147483647; default 0. */
  maxdelay: Int;
  /** 0 to 2147483647; default 0. */
  preload: Int;
}

interface Shared13 {
  /** Default "epzs". */
  "motion-est": Enum<generic_mpegvideo_encoder_motion_est>;
  /** Default none. */
  "mpv-flags": Flags<generic_mpegvideo_encoder_mpv_flags>;
  /** Default "dctmax". */
  "skip-cmp": Enum<generic_mpegvideo_encoder_cmp_func>;
}

interface Shared14 {
  "rc-eq": Text;
  /** Default 0. */
  "sc-threshold": Int;
}

export interface GstFFMpegDeinterlaceProperties extends GstObjectProperties {
  /** Default "auto". */
  mode: Enum<GstLibAVDeinterlaceModes>;
}

export interface GstFFMpegVidDecProperties extends GstVideoDecoderProperties {
  /** Default "auto". */
  "std-compliance": Enum<GstAvCodecCompliance>;
}

export interface avdec_4xmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_8bpsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_aascProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_agmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_aicProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_alias_pixProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_amvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_anmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_ansiProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_apngProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_arbcProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_argoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_asv1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_asv2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_auraProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_aura2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_avrnProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_avrpProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_avsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_avuiProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_bethsoftvidProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_bfiProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_binkvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_bintextProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_bitpackedProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_bmpProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_bmv_videoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_brender_pixProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_c93Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_camstudioProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_camtasiaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cavsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cdtoonsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cdxlProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cfhdProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_cinepakProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_clearvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cljrProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_cllcProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_cpiaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_criProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_cyuvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_ddsProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_dfaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_diracProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_dnxhdProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_dpxProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_dsicinvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_dvvideoProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_dxaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_dxtoryProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_dxvProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_eacmvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_eamadProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_eatgqProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_eatgvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_eatqiProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_escape124Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_escape130Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_exrProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_ffv1Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_ffvhuffProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_ficProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_fitsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_flashsvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_flashsv2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_flicProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_flvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_fmvcProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_frapsProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_frwuProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_g2mProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_gdvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_gemProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_gifProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_h261Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_h263Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_h263iProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_h263pProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_h264Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_h265Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_hapProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_hnm4videoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_hq_hqaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_hqxProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_huffyuvProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_hymtProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_idcinvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_idfProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_iffProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_imm4Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_imm5Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_indeo2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_indeo3Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_indeo4Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_indeo5Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_interplayvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_ipuProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_jpeg2000Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_jpeglsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_jvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_kgv1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_kmvcProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_lagarithProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_locoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_lscrProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_m101Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_magicyuvProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mdecProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mimicProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mjpegProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mjpegbProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mmvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mobiclipProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_motionpixelsProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mpeg2videoProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mpeg4Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mpegvideoProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_msa1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msccProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msmpeg4Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msmpeg4v1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msmpeg4v2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msp2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msrleProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mss1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mss2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_msvideo1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mszhProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_mts2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mv30Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mvc1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mvc2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mvdvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mvhaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mwscProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_mxpegProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_notchlcProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_nuvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_paf_videoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pamProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pbmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pcxProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pfmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pgmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pgmyuvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pgxProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_phmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_photocdProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_pictorProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_pixletProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_pngProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_ppmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_proresProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_prosumerProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_psdProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_ptxProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_qdrawProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_qoiProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_qpegProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_qtrleProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_r10kProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rascProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rl2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_roqvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rpzaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rsccProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rv10Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rv20Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_rv30Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_rv40Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_sanmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_scprProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_screenpressoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sgaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sgiProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sgirleProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sheervideoProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_simbiosis_imxProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_smackvidProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_smcProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_smvjpegProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_snowProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sp5xProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_speedhqProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_srgcProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_sunrastProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_svq1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_svq3Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_targaProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_targa_y216Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_tdscProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_thpProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_tiertexseqvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_tiffProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_tmvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_truemotion1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_truemotion2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_truemotion2rtProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_tscc2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_txdProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_ultimotionProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_utvideoProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vbProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vbleProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vbnProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vc1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vc1imageProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vcr1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vmdvideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vmncProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vp3Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vp4Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vp5Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vp6Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vp6aProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vp6fProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vp7Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_vp8Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vp9Properties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_vqavideoProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_wcmvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_webpProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_wmv1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_wmv2Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_wmv3Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_wmv3imageProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_wnv1Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xan_wc3Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xan_wc4Properties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xbinProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xbmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xfaceProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xlProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xpmProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_xwdProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_ylcProperties extends GstFFMpegVidDecProperties, Shared9, Shared11 {
}

export interface avdec_yopProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_zerocodecProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avdec_zmbvProperties extends GstFFMpegVidDecProperties, Shared9 {
}

export interface avenc_a64multiProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_a64multi5Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_aacProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** Default "twoloop". */
  "aac-coder": Enum<aac_encoder_coder>;
  /** Default true. */
  "aac-is": Bool;
  /** Default false. */
  "aac-ltp": Bool;
  /** Default true. */
  "aac-ms": Bool;
  /** Default false. */
  "aac-pce": Bool;
  /** Default true. */
  "aac-pns": Bool;
  /** Default false. */
  "aac-pred": Bool;
  /** Default true. */
  "aac-tns": Bool;
}

export interface avenc_ac3Properties extends GstAudioEncoderProperties, Shared1, Shared2, Shared5, Shared8 {
}

export interface avenc_ac3_fixedProperties extends GstAudioEncoderProperties, Shared1, Shared2, Shared5, Shared8 {
}

export interface avenc_adpcm_adxProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_adpcm_argoProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_alpProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_amvProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_apmProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_qtProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_ssiProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_wavProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_ima_wsProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_msProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_swfProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_adpcm_yamahaProperties extends GstAudioEncoderProperties, Shared1, Shared5, Shared6 {
}

export interface avenc_alacProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** 1 to 30; default 6. */
  "max-prediction-order": Int;
  /** 1 to 30; default 4. */
  "min-prediction-order": Int;
}

export interface avenc_alias_pixProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_amvProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared14 {
  /** Default false. */
  "force-duplicated-matrix": Bool;
  /** Default "optimal". */
  huffman: Enum<amv_encoder_huffman>;
  /** Default none. */
  "mpv-flags": Flags<amv_encoder_mpv_flags>;
  /** Default "dctmax". */
  "skip-cmp": Enum<amv_encoder_cmp_func>;
}

export interface avenc_apngProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 65536; default 0. */
  dpi: Int;
  /** 0 to 65536; default 0. */
  dpm: Int;
  /** Default "none". */
  pred: Enum<a_png_encoder_pred>;
}

export interface avenc_aptxProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_aptx_hdProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_asv1Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_asv2Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_avrpProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_avuiProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_bitpackedProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_bmpProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_cfhdProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "film3+". */
  quality: Enum<cfhd_q>;
}

export interface avenc_cinepakProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 2147483647; default 2. */
  "max-extra-cb-iterations": Int;
  /** 1 to 32; default 3. */
  "max-strips": Int;
  /** 1 to 32; default 1. */
  "min-strips": Int;
  /** Default false. */
  "skip-empty-cb": Bool;
  /** 0 to 31; default 0. */
  "strip-number-adaptivity": Int;
}

export interface avenc_cljrProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 2; default 1. */
  "dither-type": Int;
}

export interface avenc_comfortnoiseProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_dcaProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** Default false. */
  "dca-adpcm": Bool;
}

export interface avenc_dfpwmProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_dnxhdProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default 0. */
  ibias: Int;
  /** Default false. */
  "nitris-compat": Bool;
  /** Default "dnxhd". */
  profile: Enum<dnxhd_profile>;
}

export interface avenc_dpxProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_dvvideoProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1024; default 7. */
  "quant-deadzone": Int;
}

export interface avenc_eac3Properties extends GstAudioEncoderProperties, Shared1, Shared5, Shared8 {
  /** Default "unknown". */
  "ad-conv-type": Enum<e_ac_3_encoder_ad_conv_type>;
  /** Default "auto". */
  "channel-coupling": Enum<e_ac_3_encoder_channel_coupling>;
  /** Default "auto". */
  "cpl-start-band": Enum<e_ac_3_encoder_cpl_start_band>;
  /** Default "unknown". */
  "dheadphone-mode": Enum<e_ac_3_encoder_dheadphone_mode>;
  /** Default "unknown". */
  "dmix-mode": Enum<e_ac_3_encoder_dmix_mode>;
  /** Default "unknown". */
  "dsur-mode": Enum<e_ac_3_encoder_dsur_mode>;
  /** Default "unknown". */
  "dsurex-mode": Enum<e_ac_3_encoder_dsurex_mode>;
  /** Default "unknown". */
  "room-type": Enum<e_ac_3_encoder_room_type>;
}

export interface avenc_exrProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "none". */
  compression: Enum<exr_compr>;
  /** Default "float". */
  format: Enum<exr_pixel>;
  /** 0.001 or more; default 1. */
  gamma: Float;
}

export interface avenc_ffv1Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "rice". */
  coder: Enum<ffv1_encoder_coder>;
  /** 0 to 1; default 0. */
  context: Int;
  /** Default true. */
  slicecrc: Bool;
}

export interface avenc_ffvhuffProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1; default 0. */
  context: Int;
  /** Default false. */
  "non-deterministic": Bool;
  /** Default "left". */
  pred: Enum<ffvhuff_pred>;
}

export interface avenc_fitsProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_flashsvProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_flashsv2Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_flvProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_g722Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_g723_1Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_g726Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** 2 to 5; default 4. */
  "code-size": Int;
}

export interface avenc_g726leProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** 2 to 5; default 4. */
  "code-size": Int;
}

export interface avenc_h261Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_h263Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared14 {
  /** 0 to 2147483647; default 0. */
  "mb-info": Int;
  /** Default "epzs". */
  "motion-est": Enum<h_263_encoder_motion_est>;
  /** Default none. */
  "mpv-flags": Flags<h_263_encoder_mpv_flags>;
  /** Default false. */
  obmc: Bool;
  /** Default "dctmax". */
  "skip-cmp": Enum<h_263_encoder_cmp_func>;
}

export interface avenc_h263pProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared14 {
  /** Default false. */
  aiv: Bool;
  /** Default "epzs". */
  "motion-est": Enum<h_263p_encoder_motion_est>;
  /** Default none. */
  "mpv-flags": Flags<h_263p_encoder_mpv_flags>;
  /** Default false. */
  obmc: Bool;
  /** Default "dctmax". */
  "skip-cmp": Enum<h_263p_encoder_cmp_func>;
  /** Default false. */
  "structured-slices": Bool;
  /** Default false. */
  umv: Bool;
}

export interface avenc_h264_omxProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  "omx-libname": Text;
  "omx-libprefix": Text;
  /** Default "unknown". */
  profile: Enum<h264_omx_profile>;
  /** 0 to 1; default 0. */
  zerocopy: Int;
}

export interface avenc_hapProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 1 to 64; default 1. */
  chunks: Int;
  /** Default "snappy". */
  compressor: Enum<hap_encoder_compressor>;
  /** Default "hap". */
  format: Enum<hap_encoder_format>;
}

export interface avenc_huffyuvProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default false. */
  "non-deterministic": Bool;
  /** Default "left". */
  pred: Enum<huffyuv_pred>;
}

export interface avenc_jpeg2000Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1; default 0. */
  eph: Int;
  /** Default "jp2". */
  format: Enum<jpeg_2000_encoder_format>;
  "layer-rates": Text;
  /** Default "dwt97int". */
  pred: Enum<jpeg_2000_encoder_pred>;
  /** Default "lrcp". */
  prog: Enum<jpeg_2000_encoder_prog>;
  /** 0 to 1; default 0. */
  sop: Int;
  /** 1 to 1073741824; default 256. */
  "tile-height": Int;
  /** 1 to 1073741824; default 256. */
  "tile-width": Int;
}

export interface avenc_jpeglsProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "left". */
  pred: Enum<jpegls_pred>;
}

export interface avenc_ljpegProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "left". */
  pred: Enum<ljpeg_pred>;
}

export interface avenc_magicyuvProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "left". */
  pred: Enum<magicyuv_pred>;
}

export interface avenc_mjpegProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared14 {
  /** Default false. */
  "force-duplicated-matrix": Bool;
  /** Default "optimal". */
  huffman: Enum<mjpeg_encoder_huffman>;
  /** Default none. */
  "mpv-flags": Flags<mjpeg_encoder_mpv_flags>;
  /** Default "dctmax". */
  "skip-cmp": Enum<mjpeg_encoder_cmp_func>;
}

export interface avenc_mlpProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_mp2Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_mp2fixedProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_mpeg1videoProperties extends GstVideoEncoderProperties, Shared3, Shared4, Shared5, Shared7, Shared10, Shared14 {
  /** Default false. */
  "drop-frame-timecode": Bool;
  "gop-timecode": Text;
  /** Default "epzs". */
  "motion-est": Enum<mpeg1video_encoder_motion_est>;
  /** Default none. */
  "mpv-flags": Flags<mpeg1video_encoder_mpv_flags>;
  /** Default false. */
  "scan-offset": Bool;
  /** Default "dctmax". */
  "skip-cmp": Enum<mpeg1video_encoder_cmp_func>;
  /** -1 to 9223372036854775807; default -1. */
  "timecode-frame-start": Int64;
}

export interface avenc_mpeg2videoProperties extends GstVideoEncoderProperties, Shared3, Shared4, Shared5, Shared7, Shared10, Shared14 {
  /** Default true. */
  a53cc: Bool;
  /** Default false. */
  "alternate-scan": Bool;
  /** Default false. */
  "drop-frame-timecode": Bool;
  "gop-timecode": Text;
  /** Default false. */
  "intra-vlc": Bool;
  /** Default "epzs". */
  "motion-est": Enum<mpeg2video_encoder_motion_est>;
  /** Default none. */
  "mpv-flags": Flags<mpeg2video_encoder_mpv_flags>;
  /** Default false. */
  "non-linear-quant": Bool;
  /** Default false. */
  "scan-offset": Bool;
  /** Default "auto". */
  "seq-disp-ext": Enum<mpeg2video_encoder_seq_disp_ext>;
  /** Default "dctmax". */
  "skip-cmp": Enum<mpeg2video_encoder_cmp_func>;
  /** -1 to 9223372036854775807; default -1. */
  "timecode-frame-start": Int64;
  /** Default "unspecified". */
  "video-format": Enum<mpeg2video_encoder_video_format>;
}

export interface avenc_mpeg4Properties extends GstVideoEncoderProperties, Shared3, Shared4, Shared5, Shared7, Shared10, Shared14 {
  /** Default false. */
  "alternate-scan": Bool;
  /** Default false. */
  "data-partitioning": Bool;
  /** Default "epzs". */
  "motion-est": Enum<mpeg4_encoder_motion_est>;
  /** 0 to 1; default 0. */
  "mpeg-quant": Int;
  /** Default none. */
  "mpv-flags": Flags<mpeg4_encoder_mpv_flags>;
  /** Default "dctmax". */
  "skip-cmp": Enum<mpeg4_encoder_cmp_func>;
}

export interface avenc_mpeg4_omxProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  "omx-libname": Text;
  "omx-libprefix": Text;
  /** Default "unknown". */
  profile: Enum<mpeg4_omx_profile>;
  /** 0 to 1; default 0. */
  zerocopy: Int;
}

export interface avenc_msmpeg4Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_msmpeg4v2Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_msvideo1Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_nellymoserProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_opusProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** Default true. */
  "apply-phase-inv": Bool;
  /** 2.5 to 360; default 360. */
  "opus-delay": Float;
}

export interface avenc_pamProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pbmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pcm_vidcProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_pcxProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pfmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pgmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pgmyuvProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_phmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_pngProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 65536; default 0. */
  dpi: Int;
  /** 0 to 65536; default 0. */
  dpm: Int;
  /** Default "none". */
  pred: Enum<a_png_encoder_pred>;
}

export interface avenc_ppmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_proresProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "fmpg". */
  vendor: Text;
}

export interface avenc_prores_awProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "fmpg". */
  vendor: Text;
}

export interface avenc_prores_ksProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 16; default 16. */
  "alpha-bits": Int;
  /** 0 to 8192; default 0. */
  "bits-per-mb": Int;
  /** 1 to 8; default 8. */
  "mbs-per-slice": Int;
  /** Default "auto". */
  profile: Enum<prores_encoder_profile>;
  /** Default "auto". */
  "quant-mat": Enum<prores_encoder_quant_mat>;
  /** Default "Lavc". */
  vendor: Text;
}

export interface avenc_qoiProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_qtrleProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_r10kProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_real_144Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_roq_dpcmProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_roqvideoProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default true. */
  "quake3-compat": Bool;
}

export interface avenc_rpzaProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 24; default 0. */
  "continue-one-color-thresh": Int;
  /** 0 to 24; default 1. */
  "sixteen-color-thresh": Int;
  /** 0 to 24; default 1. */
  "skip-frame-thresh": Int;
  /** 0 to 24; default 1. */
  "start-one-color-thresh": Int;
}

export interface avenc_rv10Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_rv20Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_s302mProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_sbcProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** Default false. */
  msbc: Bool;
  /** 1000 to 13000; default 13000. */
  "sbc-delay": Int64;
}

export interface avenc_sgiProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1; default 1. */
  rle: Int;
}

export interface avenc_smcProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_snowProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared14 {
  /** 0 to 2147483647; default 0. */
  "intra-penalty": Int;
  /** 0 to 2147483647; default 0. */
  "iterative-dia-size": Int;
  /** Default false. */
  "memc-only": Bool;
  /** Default "epzs". */
  "motion-est": Enum<snow_encoder_motion_est>;
  /** Default false. */
  "no-bitstream": Bool;
  /** Default "dwt97". */
  pred: Enum<snow_encoder_pred>;
}

export interface avenc_sonicProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_soniclsProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_speedhqProperties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_sunrastProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1; default 1. */
  rle: Int;
}

export interface avenc_svq1Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "epzs". */
  "motion-est": Enum<svq1enc_motion_est>;
}

export interface avenc_targaProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** 0 to 1; default 1. */
  rle: Int;
}

export interface avenc_tiffProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "packbits". */
  "compression-algo": Enum<tiff_encoder_compression_algo>;
  /** 1 to 65536; default 72. */
  dpi: Int;
}

export interface avenc_truehdProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_ttaProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_utvideoProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "left". */
  pred: Enum<utvideo_pred>;
}

export interface avenc_vbnProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "dxt5". */
  format: Enum<vbn_encoder_format>;
}

export interface avenc_vc2Properties extends GstVideoEncoderProperties, Shared3, Shared5 {
  /** Default "default". */
  qm: Enum<smpte_vc_2_encoder_quant_matrix>;
  /** 8 to 1024; default 16. */
  "slice-height": Int;
  /** 32 to 1024; default 32. */
  "slice-width": Int;
  /** 0 to 45; default 5. */
  tolerance: Float;
  /** 1 to 5; default 4. */
  "wavelet-depth": Int;
  /** Default "9_7". */
  "wavelet-type": Enum<smpte_vc_2_encoder_wavelet_idx>;
}

export interface avenc_wavpackProperties extends GstAudioEncoderProperties, Shared1, Shared5 {
  /** Default true. */
  "joint-stereo": Bool;
  /** Default false. */
  "optimize-mono": Bool;
}

export interface avenc_wmav1Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_wmav2Properties extends GstAudioEncoderProperties, Shared1, Shared5 {
}

export interface avenc_wmv1Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_wmv2Properties extends GstVideoEncoderProperties, Shared3, Shared5, Shared7, Shared10, Shared13, Shared14 {
}

export interface avenc_xbmProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_xfaceProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_xwdProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avenc_zmbvProperties extends GstVideoEncoderProperties, Shared3, Shared5 {
}

export interface avmux_3g2Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_3gpProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_a64Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_adtsProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_adxProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_aiffProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_alpProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_amrProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_amvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_apmProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_apngProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_argo_asfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_argo_cvgProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_asfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_asf_streamProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_astProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_auProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_aviProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_avifProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_avm2Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_avs3Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_bitProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_cafProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_chromaprintProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_codec2Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_dashProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_daudProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_dvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_dvdProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_f4vProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_film_cpkProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_filmstripProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_fitsProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_flvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_gxfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_hashProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_hdsProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_hlsProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_icoProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ilbcProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ipodProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ircamProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ismvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ivfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_kvagProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_latmProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_matroskaProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_md5Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mkvtimestamp_v2Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mmfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_movProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_mp2Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mp3Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mp4Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mpegProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_mpegtsProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_mpjpegProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_mxfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_mxf_d10Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_mxf_opatomProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_nutProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_obuProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ogaProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_oggProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ogvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_omaProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_opusProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_pspProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_rmProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_rsoProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_rtspProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_sapProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_smjpegProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_smoothstreamingProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_soxProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_spdifProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_spxProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_streamhashProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_svcdProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_swfProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_ttaProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_uncodedframecrcProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_vc1testProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_vcdProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_vidcProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_vobProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_vocProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_w64Properties extends GstObjectProperties, Shared12 {
}

export interface avmux_wavProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_webpProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_wsaudProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_wtvProperties extends GstObjectProperties, Shared12 {
}

export interface avmux_yuv4mpegpipeProperties extends GstObjectProperties, Shared12 {
}

type GstAvCodecCompliance = "auto" | "very-strict" | "strict" | "normal" | "unofficial" | "experimental";
type GstLibAVDeinterlaceModes = "auto" | "interlaced" | "disabled";
type GstLibAVEncPass = "cbr" | "quant" | "pass1" | "pass2";
type GstLibAVVidDecLowres = "full" | "1/2-size" | "1/4-size";
type GstLibAVVidDecSkipFrame = "Skip nothing" | "Skip B-frames" | "Skip IDCT/Dequantization" | "Skip everything";
type GstLibAVVidDecThreadType = "auto" | "frame" | "slice";
type a_png_encoder_pred = "none" | "sub" | "up" | "avg" | "paeth" | "mixed";
type aac_encoder_coder = "anmr" | "twoloop" | "fast";
type ac_3_encoder_ad_conv_type = "unknown" | "standard" | "hdcd";
type ac_3_encoder_channel_coupling = "auto";
type ac_3_encoder_cpl_start_band = "auto";
type ac_3_encoder_dheadphone_mode = "unknown" | "notindicated" | "off" | "on";
type ac_3_encoder_dmix_mode = "unknown" | "notindicated" | "ltrt" | "loro" | "dplii";
type ac_3_encoder_dsur_mode = "unknown" | "notindicated" | "off" | "on";
type ac_3_encoder_dsurex_mode = "unknown" | "notindicated" | "off" | "on" | "dpliiz";
type ac_3_encoder_room_type = "unknown" | "notindicated" | "large" | "small";
type amv_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type amv_encoder_huffman = "default" | "optimal";
type amv_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type avcodeccontext_audio_service_type = "ma" | "ef" | "vi" | "hi" | "di" | "co" | "em" | "vo" | "ka";
type avcodeccontext_chroma_sample_location_type = "unknown" | "left" | "center" | "topleft" | "top" | "bottomleft" | "bottom";
type avcodeccontext_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "w53" | "w97" | "dctmax" | "msad" | "chroma";
type avcodeccontext_dct = "auto" | "fastint" | "int" | "mmx" | "altivec" | "faan";
type avcodeccontext_debug = "pict" | "rc" | "bitstream" | "mb_type" | "qp" | "dct_coeff" | "skip" | "startcode" | "er" | "mmco" | "bugs" | "buffers" | "thread_ops" | "green_metadata" | "nomc";
type avcodeccontext_err_detect = "crccheck" | "bitstream" | "buffer" | "explode" | "ignore_err" | "careful" | "compliant" | "aggressive";
type avcodeccontext_export_side_data = "mvs" | "prft" | "venc_params" | "film_grain";
type avcodeccontext_field_order = "unknown" | "progressive" | "tt" | "bb" | "tb" | "bt";
type avcodeccontext_flags = "unaligned" | "mv4" | "output_corrupt" | "qpel" | "drop_changed" | "loop" | "gray" | "psnr" | "truncated" | "ildct" | "low_delay" | "global_header" | "bitexact" | "aic" | "ilme" | "cgop";
type avcodeccontext_flags2 = "fast" | "noout" | "local_header" | "chunks" | "ignorecrop" | "showall" | "export_mvs" | "skip_manual" | "ass_ro_flush_noop";
type avcodeccontext_idct = "auto" | "int" | "simple" | "simplemmx" | "arm" | "altivec" | "simplearm" | "xvid" | "simplearmv5te" | "simplearmv6" | "faani" | "simpleneon" | "simpleauto";
type avcodeccontext_mbd = "simple" | "bits" | "rd";
type avcodeccontext_strict = "experimental" | "unofficial" | "normal" | "strict" | "very";
type avcodeccontext_thread_type = "frame" | "slice";
type avcodeccontext_threads = "auto" | "unknown";
type cfhd_q = "film3+" | "film3" | "film2+" | "film2" | "film1.5" | "film1+" | "film1" | "high+" | "high" | "medium+" | "medium" | "low+" | "low";
type dnxhd_profile = "dnxhd" | "dnxhr_lb" | "dnxhr_sq" | "dnxhr_hq" | "dnxhr_hqx" | "dnxhr_444";
type e_ac_3_encoder_ad_conv_type = "unknown" | "standard" | "hdcd";
type e_ac_3_encoder_channel_coupling = "auto";
type e_ac_3_encoder_cpl_start_band = "auto";
type e_ac_3_encoder_dheadphone_mode = "unknown" | "notindicated" | "off" | "on";
type e_ac_3_encoder_dmix_mode = "unknown" | "notindicated" | "ltrt" | "loro" | "dplii";
type e_ac_3_encoder_dsur_mode = "unknown" | "notindicated" | "off" | "on";
type e_ac_3_encoder_dsurex_mode = "unknown" | "notindicated" | "off" | "on" | "dpliiz";
type e_ac_3_encoder_room_type = "unknown" | "notindicated" | "large" | "small";
type exr_compr = "none" | "rle" | "zip1" | "zip16";
type exr_pixel = "half" | "float";
type ffv1_encoder_coder = "range_def" | "rice" | "ac" | "range_tab";
type ffvhuff_pred = "left" | "plane" | "median";
type generic_mpegvideo_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type generic_mpegvideo_encoder_motion_est = "zero" | "epzs" | "xone";
type generic_mpegvideo_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type h264_omx_profile = "unknown" | "baseline" | "main" | "high";
type h_263_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type h_263_encoder_motion_est = "zero" | "epzs" | "xone";
type h_263_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type h_263p_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type h_263p_encoder_motion_est = "zero" | "epzs" | "xone";
type h_263p_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type hap_encoder_compressor = "none" | "snappy";
type hap_encoder_format = "hap" | "hap_alpha" | "hap_q";
type huffyuv_pred = "left" | "plane" | "median";
type jpeg_2000_encoder_format = "j2k" | "jp2";
type jpeg_2000_encoder_pred = "dwt97int" | "dwt53";
type jpeg_2000_encoder_prog = "lrcp" | "rlcp" | "rpcl" | "pcrl" | "cprl";
type jpegls_pred = "left" | "plane" | "median";
type ljpeg_pred = "left" | "plane" | "median";
type magicyuv_pred = "left" | "gradient" | "median";
type mjpeg_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type mjpeg_encoder_huffman = "default" | "optimal";
type mjpeg_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type mpeg1video_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type mpeg1video_encoder_motion_est = "zero" | "epzs" | "xone";
type mpeg1video_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type mpeg2video_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type mpeg2video_encoder_motion_est = "zero" | "epzs" | "xone";
type mpeg2video_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type mpeg2video_encoder_seq_disp_ext = "auto" | "never" | "always";
type mpeg2video_encoder_video_format = "component" | "pal" | "ntsc" | "secam" | "mac" | "unspecified";
type mpeg4_encoder_cmp_func = "sad" | "sse" | "satd" | "dct" | "psnr" | "bit" | "rd" | "zero" | "vsad" | "vsse" | "nsse" | "dctmax" | "dct264" | "msad" | "chroma";
type mpeg4_encoder_motion_est = "zero" | "epzs" | "xone";
type mpeg4_encoder_mpv_flags = "skip_rd" | "strict_gop" | "qp_rd" | "cbp_rd" | "naq" | "mv0";
type mpeg4_omx_profile = "unknown" | "baseline" | "main" | "high";
type prores_encoder_profile = "auto" | "proxy" | "lt" | "standard" | "hq" | "4444" | "4444xq";
type prores_encoder_quant_mat = "auto" | "proxy" | "lt" | "standard" | "hq" | "default";
type smpte_vc_2_encoder_quant_matrix = "default" | "color" | "flat";
type smpte_vc_2_encoder_wavelet_idx = "9_7" | "5_3" | "haar_noshift" | "haar";
type snow_encoder_motion_est = "zero" | "epzs" | "xone" | "iter";
type snow_encoder_pred = "dwt97" | "dwt53";
type svq1enc_motion_est = "zero" | "epzs" | "xone";
type tiff_encoder_compression_algo = "raw" | "lzw" | "packbits" | "deflate";
type utvideo_pred = "none" | "left" | "gradient" | "median";
type vbn_encoder_format = "raw" | "dxt1" | "dxt5";
